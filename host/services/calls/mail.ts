import type { OutboxMail } from '../../server/wire';
import { costs } from '../costs';
import { limits } from '../host-memory';
import { service, type Running, type Service } from '../running';
import { ServiceError } from '../service-error';
import { dayOf } from '../zone';

interface Message {
  readonly to?: string;
  readonly cc?: string;
  readonly bcc?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly replyTo?: string;
}

const address = /^(?:[^<>]*<)?([^\s@<>,]+@[^\s@<>,]+)>?$/;

function addresses(list: string | undefined): readonly string[] {
  const written = (list ?? '').split(',').map((entry) => entry.trim());
  return written
    .filter((entry) => entry !== '')
    .map((entry) => {
      if (!address.test(entry)) throw new ServiceError(`Invalid email: ${entry}`);
      return entry;
    });
}

const dayKey = ({ machine, user }: Running): string =>
  `${dayOf(machine.clock.now(), machine.bundle.manifest.timeZone)} ${user}`;

/** Recipients that the user may still write to today. */
function remainingMail(running: Running): number {
  const { memory } = running.machine;
  return Math.max(0, memory.mailLimit - (memory.mailSent[dayKey(running)] ?? 0));
}

function send(message: Message, running: Running): void {
  const { memory, clock } = running.machine;
  const [to, cc, bcc] = [addresses(message.to), addresses(message.cc), addresses(message.bcc)];
  const recipients = to.length + cc.length + bcc.length;
  if (to.length === 0) throw new ServiceError('Failed to send email: no recipient');
  if (recipients > limits.mailRecipientsAMessage)
    throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  if ((message.subject ?? '').length > limits.mailSubjectCharacters)
    throw new ServiceError('Argument too large: subject');
  for (const body of [message.body ?? '', message.htmlBody ?? '']) {
    if (Buffer.byteLength(body) > limits.mailBodyBytes)
      throw new ServiceError('Limit Exceeded: Email Body Size.');
  }
  if (recipients > remainingMail(running)) {
    throw new ServiceError('Service invoked too many times for one day: email.');
  }
  const key = dayKey(running);
  memory.mailSent[key] = (memory.mailSent[key] ?? 0) + recipients;
  memory.lastNumber += 1;
  const mail: OutboxMail = {
    id: `mail-${memory.lastNumber}`,
    at: new Date(clock.now()).toISOString(),
    from: running.user,
    to,
    cc,
    bcc,
    subject: message.subject ?? '',
    text: message.body ?? '',
    html: message.htmlBody,
    ...(message.name === undefined ? {} : { name: message.name }),
    ...(message.replyTo === undefined ? {} : { replyTo: message.replyTo }),
  };
  memory.outbox.unshift(mail);
  running.machine.outboxChanged();
}

/** `MailApp`: what is sent goes to the outbox. */
export const mailCalls: Readonly<Record<string, Service>> = {
  'MailApp.sendEmail': service<Message>({
    scopes: ['script.send_mail'],
    authorised: true,
    cost: costs.sendEmail,
    answer: (message, running) => {
      send(message, running);
      return '';
    },
  }),
  'MailApp.getRemainingDailyQuota': service({
    scopes: ['script.send_mail'],
    authorised: true,
    answer: (_input, running) => JSON.stringify(remainingMail(running)),
  }),
};
