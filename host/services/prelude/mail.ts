import type { Bridge } from './bridge';

/** `MailApp`. Runs inside the context, as text. */
export function installMail(bridge: Bridge): void {
  const known = ['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'noReply', 'replyTo'];
  const send = (message: Record<string, unknown>): void => {
    for (const key of Object.keys(message)) {
      if (!known.includes(key)) bridge.fail(`MailApp.sendEmail: ${key} is not offered by the local host`);
    }
    bridge.call('MailApp.sendEmail', message);
  };
  (globalThis as unknown as Record<string, unknown>)['MailApp'] = bridge.offer('MailApp', {
    getRemainingDailyQuota: () => bridge.call('MailApp.getRemainingDailyQuota'),
    sendEmail: (...given: unknown[]): void => {
      const [first, subject, body, options] = given;
      if (given.length === 1 && typeof first === 'object' && first !== null) {
        send({ ...first });
      } else if (given.length >= 3 && (options === undefined || typeof options === 'object')) {
        send({ ...options, to: String(first), subject: String(subject), body: String(body) });
      } else if (given.length === 4) {
        send({ to: String(first), replyTo: String(subject), subject: String(body), body: String(options) });
      } else {
        bridge.fail(
          `The parameters (${given.map((value) => typeof value).join(',')}) don't match the method signature for MailApp.sendEmail.`,
        );
      }
    },
  });
}
