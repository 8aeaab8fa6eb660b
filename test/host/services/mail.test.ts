import { hostOf, runBody } from './host-of';

const send = `function send(message) { MailApp.sendEmail(message); return MailApp.getRemainingDailyQuota(); }`;
const people = (count: number): string =>
  Array.from({ length: count }, (_, i) => `p${i}@example.org`).join(',');

describe('MailApp', () => {
  it('puts what is sent into the outbox, newest first', () => {
    const host = hostOf(send);
    host.run('send', [
      {
        to: 'a@b.id, Ani <c@d.id>',
        cc: 'e@f.id',
        subject: 'One',
        body: 'text',
        htmlBody: '<p>text</p>',
        name: 'Sinergi',
        replyTo: 'r@s.id',
      },
    ]);
    host.run('send', [{ to: 'a@b.id', bcc: 'g@h.id', subject: 'Two', body: '' }], 'budi@example.org');
    expect(host.outbox()).toEqual([
      {
        id: 'mail-2',
        at: expect.any(String),
        from: 'budi@example.org',
        to: ['a@b.id'],
        cc: [],
        bcc: ['g@h.id'],
        subject: 'Two',
        text: '',
        html: undefined,
      },
      {
        id: 'mail-1',
        at: '2027-01-04T00:00:01.001Z',
        from: 'admin@example.org',
        to: ['a@b.id', 'Ani <c@d.id>'],
        cc: ['e@f.id'],
        bcc: [],
        subject: 'One',
        text: 'text',
        html: '<p>text</p>',
        name: 'Sinergi',
        replyTo: 'r@s.id',
      },
    ]);
  });

  it.each([
    [`MailApp.sendEmail('a@b.id', 'subject', 'body')`],
    [`MailApp.sendEmail('a@b.id', 'subject', 'body', { htmlBody: undefined })`],
    [`MailApp.sendEmail('a@b.id', 'reply@to.id', 'subject', 'body')`],
    [`MailApp.sendEmail({ to: 'a@b.id', subject: 'subject', body: 'body' })`],
  ])('understands %s', (call) => {
    const host = hostOf(`function main() { ${call}; }`);
    expect(host.run('main').error).toBeUndefined();
    expect(host.outbox()).toMatchObject([{ to: ['a@b.id'], subject: 'subject', text: 'body' }]);
  });

  it.each([
    [{ to: '', subject: 's', body: 'b' }, 'Failed to send email: no recipient'],
    [{ to: 'nobody', subject: 's', body: 'b' }, 'Invalid email: nobody'],
    [{ to: people(51), subject: 's', body: 'b' }, 'Limit Exceeded: Email Recipients Per Message.'],
    [{ to: 'a@b.id', subject: 's', body: 'x'.repeat(200 * 1024 + 1) }, 'Limit Exceeded: Email Body Size.'],
    [
      { to: 'a@b.id', subject: 's', body: 'b', htmlBody: 'é'.repeat(100 * 1024 + 1) },
      'Limit Exceeded: Email Body Size.',
    ],
    [{ to: 'a@b.id', subject: 's'.repeat(251), body: 'b' }, 'Argument too large: subject'],
    [
      { to: 'a@b.id', subject: 's', body: 'b', attachments: [] },
      'MailApp.sendEmail: attachments is not offered by the local host',
    ],
  ])('refuses what Google refuses (%#)', (message, text) => {
    const host = hostOf(send);
    expect(host.run('send', [message]).error?.message).toBe(`Exception: ${text}`);
    expect(host.outbox()).toEqual([]);
  });

  it('counts recipients against the day’s quota of each user, and starts anew the next day', () => {
    const host = hostOf(send);
    const mail = (count: number) => ({ to: people(count), subject: 's', body: 'b' });
    expect(host.run('send', [mail(49)]).result).toBe(51);
    expect(host.run('send', [mail(50)]).result).toBe(1);
    const refused = {
      name: 'ScriptError',
      message: 'Exception: Service invoked too many times for one day: email.',
    };
    expect(host.run('send', [mail(2)]).error).toEqual(refused);
    expect(host.run('send', [mail(2)], 'budi@example.org').result).toBe(98);
    host.setClock({ now: '2027-01-04T16:59:00Z' });
    expect(host.run('send', [mail(2)]).error).toEqual(refused);
    host.setClock({ now: '2027-01-04T17:00:00Z' });
    expect(host.run('send', [mail(2)]).result).toBe(98);
    host.setQuota({ mail: 3 });
    expect(host.run('send', [mail(2)]).error).toEqual(refused);
    expect(host.run('send', [mail(1)]).result).toBe(0);
  });

  it('tells what is wrong with arguments it does not know', () => {
    expect(() => runBody(`MailApp.sendEmail('a@b.id', 's');`)).toThrow(
      "The parameters (string,string) don't match the method signature for MailApp.sendEmail.",
    );
  });
});
