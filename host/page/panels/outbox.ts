import type { OutboxMail } from '../api/wire';
import { clockText, jakarta } from './clock-text';
import { element } from './element';
import { trapFocus } from './focus-trap';
import { mailView } from './mail-view';

/** The outbox button with its count, and the panel that shows every mail as it would look. */
export function outboxPanel(load: () => Promise<readonly OutboxMail[]>) {
  let mails: readonly OutboxMail[] = [];
  let shownId: string | undefined;
  const label = element('span', {}, 'Kotak keluar');
  const count = element('span', { class: 'count', 'data-testid': 'outbox-count' }, '0');
  const list = element('ul', { class: 'mails', 'aria-label': 'Surel terkirim, terbaru dahulu' });
  const view = element('div', { class: 'mail' });

  const show = (mail: OutboxMail) => {
    shownId = mail.id;
    view.replaceChildren(mailView(mail));
    draw();
  };
  const line = (mail: OutboxMail) =>
    element(
      'li',
      {},
      element(
        'button',
        {
          'data-testid': 'outbox-item',
          'aria-pressed': String(mail.id === shownId),
          onclick: () => show(mail),
        },
        element('strong', {}, mail.subject),
        element('span', {}, mail.to.join(', ')),
        element('time', { datetime: mail.at }, clockText(mail.at, jakarta)),
      ),
    );
  const draw = () => {
    const focused = [...list.querySelectorAll('button')].findIndex(
      (button) => button === document.activeElement,
    );
    list.replaceChildren(...mails.map(line));
    list.querySelectorAll('button')[focused]?.focus();
    if (mails.length === 0)
      view.replaceChildren(element('p', { class: 'empty' }, 'Belum ada surel yang dikirim.'));
  };
  const refresh = async () => {
    mails = await load();
    count.textContent = String(mails.length);
    draw();
  };
  let release: () => void = () => undefined;
  const close = () => {
    cover.remove();
    release();
  };
  const open = async () => {
    document.body.append(cover);
    release = trapFocus(box, close);
    await refresh();
    const first = mails.find((mail) => mail.id === shownId) ?? mails[0];
    if (first) show(first);
    (list.querySelector('button') ?? closeButton).focus();
  };
  const closeButton = element(
    'button',
    { class: 'icon', 'aria-label': 'Tutup kotak keluar', 'data-testid': 'outbox-close', onclick: close },
    '×',
  );
  const box = element(
    'div',
    { class: 'box outbox', role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Kotak keluar' },
    element('div', { class: 'sidebar-head' }, element('h2', {}, 'Kotak keluar'), closeButton),
    element('div', { class: 'columns' }, list, view),
  );
  const cover = element('div', { class: 'cover' }, box);
  const button = element(
    'button',
    { 'data-testid': 'outbox-button', onclick: () => void open() },
    label,
    count,
  );
  return { element: button, refresh };
}
