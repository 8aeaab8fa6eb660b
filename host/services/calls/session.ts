import { createHash } from 'node:crypto';
import { formatDate } from '../format-date';
import { service, type Running, type Service } from '../running';
import { ServiceError } from '../service-error';

type Data = string | readonly number[];

const bufferOf = (data: Data): Buffer =>
  typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data);
const signedBytes = (buffer: Buffer): string => JSON.stringify([...new Int8Array(buffer)]);

function uuid(bytes: Uint8Array): string {
  const hex = Buffer.from(
    bytes.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte)),
  );
  return hex.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const email = (address: (running: Running) => string): Service =>
  service({
    scopes: ['userinfo.email'],
    // A simple trigger knows nobody's address.
    answer: (_input, running) => JSON.stringify(running.origin === 'simpleTrigger' ? '' : address(running)),
  });

/** `Session` and `Utilities`: nothing here takes time at Google but `sleep`, which takes what it is told. */
export const sessionCalls: Readonly<Record<string, Service>> = {
  'Session.getActiveUser.getEmail': email(({ machine, user }) => (machine.hidesActiveUser ? '' : user)),
  'Session.getEffectiveUser.getEmail': email(({ user }) => user),
  'Utilities.formatDate': service<{ readonly at: number; readonly zone: string; readonly pattern: string }>({
    answer: ({ at, zone, pattern }) => JSON.stringify(formatDate(at, zone, pattern)),
  }),
  'Utilities.sleep': service<{ readonly milliseconds: number }>({
    answer: ({ milliseconds }, running) => {
      if (!(milliseconds >= 0 && milliseconds <= 300_000)) {
        throw new ServiceError('Invalid argument: sleep takes 0 to 300000 milliseconds');
      }
      running.ms += milliseconds;
      running.machine.clock.advance(milliseconds);
      return '';
    },
  }),
  'Utilities.getUuid': service({
    answer: (_input, { machine }) => JSON.stringify(uuid(machine.randomBytes(16))),
  }),
  'Utilities.base64Encode': service<{ readonly data: Data; readonly webSafe?: boolean }>({
    answer: ({ data, webSafe }) => {
      const text = bufferOf(data).toString('base64');
      return JSON.stringify(webSafe === true ? text.replaceAll('+', '-').replaceAll('/', '_') : text);
    },
  }),
  'Utilities.base64Decode': service<{ readonly text: string }>({
    answer: ({ text }) => signedBytes(Buffer.from(text, 'base64')),
  }),
  'Utilities.computeDigest': service<{ readonly algorithm: string; readonly data: Data }>({
    answer: ({ algorithm, data }) =>
      signedBytes(createHash(algorithm.replace('_', '').toLowerCase()).update(bufferOf(data)).digest()),
  }),
};
