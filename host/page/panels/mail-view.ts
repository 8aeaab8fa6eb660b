import type { OutboxMail } from '../api/wire';
import { element } from './element';

type Face = 'html' | 'text' | 'phone';
const faces: readonly (readonly [Face, string])[] = [
  ['html', 'HTML'],
  ['text', 'Teks'],
  ['phone', '360 px'],
];

/** One mail: who and what, and under tabs its HTML (in a frame where no script runs), its text, and a phone's width. */
export function mailView(mail: OutboxMail): HTMLElement {
  const body = element('div', { class: 'face', role: 'tabpanel', id: 'mail-face', tabindex: '0' });
  const tabs = faces
    .filter(([face]) => face === 'text' || mail.html !== undefined)
    .map(([face, label]) => {
      const choose = () => {
        show(face);
      };
      return element(
        'button',
        { role: 'tab', 'aria-controls': 'mail-face', 'data-face': face, onclick: choose },
        label,
      );
    });
  const show = (face: Face) => {
    for (const tab of tabs) {
      const chosen = tab.dataset.face === face;
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
    }
    body.setAttribute('aria-label', faces.find(([known]) => known === face)?.[1] ?? '');
    body.replaceChildren(
      face === 'text' ? element('pre', { 'data-testid': 'outbox-text' }, mail.text) : htmlFrame(mail, face),
    );
  };
  const tablist = element('div', { role: 'tablist', class: 'tabs', 'aria-label': 'Tampilan surel' }, ...tabs);
  tablist.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = tabs.findIndex((tab) => tab.tabIndex === 0);
    const target = tabs[(at + step + tabs.length) % tabs.length];
    target?.click();
    target?.focus();
  });
  show(mail.html === undefined ? 'text' : 'html');
  const people = [
    ['Dari', [mail.name === undefined ? mail.from : `${mail.name} <${mail.from}>`]],
    ['Kepada', mail.to],
    ['Tembusan', mail.cc],
    ['Tembusan tersembunyi', mail.bcc],
    ['Balas ke', mail.replyTo === undefined ? [] : [mail.replyTo]],
  ] as const;
  const rows = people
    .filter(([, addresses]) => addresses.length > 0)
    .flatMap(([name, addresses]) => [element('dt', {}, name), element('dd', {}, addresses.join(', '))]);
  return element('article', {}, element('h3', {}, mail.subject), element('dl', {}, ...rows), tablist, body);
}

function htmlFrame(mail: OutboxMail, face: Face): HTMLElement {
  return element('iframe', {
    title: `Surel: ${mail.subject}`,
    sandbox: '',
    srcdoc: mail.html ?? '',
    class: face === 'phone' ? 'phone' : '',
    'data-testid': 'outbox-html',
  });
}
