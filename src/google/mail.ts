import type { MailPort } from '../app/ports';

export const mail: MailPort = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, text, html }) =>
    MailApp.sendEmail({ to: to.join(','), subject, body: text, htmlBody: html, name: 'Sinergi' }),
};
