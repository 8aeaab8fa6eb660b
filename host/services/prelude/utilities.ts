import type { Bridge } from './bridge';

/** `Utilities`, as far as it needs no blob but text. Runs inside the context, as text. */
export function installUtilities(bridge: Bridge): void {
  const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
  const bytesOrText = (value: unknown): unknown => (Array.isArray(value) ? value : String(value));
  const algorithms = bridge.constants('Utilities.DigestAlgorithm', [
    'MD5',
    'SHA_1',
    'SHA_256',
    'SHA_384',
    'SHA_512',
  ]);
  const charsets = bridge.constants('Utilities.Charset', ['US_ASCII', 'UTF_8']);

  (globalThis as unknown as Record<string, unknown>)['Utilities'] = bridge.offer('Utilities', {
    Charset: charsets,
    DigestAlgorithm: algorithms,
    formatDate: (date: unknown, zone: unknown, pattern: unknown) => {
      if (!isDate(date) || Number.isNaN(date.getTime())) {
        bridge.fail(
          `The parameters (${typeof date},String,String) don't match the method signature for Utilities.formatDate.`,
        );
      }
      return bridge.call('Utilities.formatDate', {
        at: date.getTime(),
        zone: String(zone),
        pattern: String(pattern),
      });
    },
    sleep: (milliseconds: unknown) => {
      bridge.call('Utilities.sleep', { milliseconds: Number(milliseconds) });
    },
    getUuid: () => bridge.call('Utilities.getUuid'),
    base64Encode: (data: unknown) => bridge.call('Utilities.base64Encode', { data: bytesOrText(data) }),
    base64EncodeWebSafe: (data: unknown) =>
      bridge.call('Utilities.base64Encode', { data: bytesOrText(data), webSafe: true }),
    base64Decode: (text: unknown) => bridge.call('Utilities.base64Decode', { text: String(text) }),
    base64DecodeWebSafe: (text: unknown) => bridge.call('Utilities.base64Decode', { text: String(text) }),
    computeDigest: (algorithm: unknown, data: unknown) =>
      bridge.call('Utilities.computeDigest', { algorithm: String(algorithm), data: bytesOrText(data) }),
  });
}
