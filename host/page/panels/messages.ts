import { element } from './element';
import { trapFocus } from './focus-trap';

/** A note in the corner that goes by itself; `seconds` of 0 or less stays until it is closed. */
export function showToast(title: string, text: string, seconds: number) {
  const corner = document.getElementById('toasts') ?? document.body;
  // The same words are not said twice at once.
  if ([...corner.querySelectorAll('.toast')].some((shown) => shown.textContent === `${title}${text}×`))
    return;
  const toast = element(
    'div',
    { class: 'toast', 'data-testid': 'toast', role: 'status' },
    element('div', {}, ...(title === '' ? [] : [element('strong', {}, title)]), element('p', {}, text)),
    element('button', { class: 'icon', 'aria-label': 'Tutup pesan', onclick: () => toast.remove() }, '×'),
  );
  corner.append(toast);
  if (seconds > 0) setTimeout(() => toast.remove(), seconds * 1000);
}

/** The red banner of a script error, with the script's own message. */
export function showError(message: string) {
  const place = document.getElementById('errors') ?? document.body;
  const banner = element(
    'div',
    { class: 'error', role: 'alert', 'data-testid': 'error-banner' },
    element('span', {}, message),
    element(
      'button',
      { class: 'icon', 'aria-label': 'Tutup pesan kesalahan', onclick: () => banner.remove() },
      '×',
    ),
  );
  place.replaceChildren(banner);
}

/** A modal question or message over everything; gives whether it was agreed to. */
function ask(
  title: string,
  text: string,
  buttons: readonly (readonly [string, boolean, string])[],
): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (agreed: boolean) => {
      release();
      cover.remove();
      resolve(agreed);
    };
    const row = buttons.map(([label, agreed, testId]) =>
      element(
        'button',
        { class: agreed ? 'main' : '', 'data-testid': testId, onclick: () => settle(agreed) },
        label,
      ),
    );
    const head = title === '' ? [] : [element('h2', {}, title)];
    const box = element(
      'div',
      {
        class: 'box',
        role: 'alertdialog',
        'aria-modal': 'true',
        'aria-label': title === '' ? 'Pesan' : title,
      },
      ...head,
      element('p', {}, text),
      element('div', { class: 'buttons' }, ...row),
    );
    const cover = element('div', { class: 'cover' }, box);
    const release = trapFocus(box, () => settle(false));
    document.body.append(cover);
    row.at(-1)?.focus();
  });
}

/** `Ui.alert`: waits for OK. */
export const showAlert = (title: string, text: string) => ask(title, text, [['OK', true, 'alert-ok']]);

/** Google's question before a part protected with a warning is edited. */
export const confirmProtected = () =>
  ask('Perhatian', 'Anda mencoba mengedit bagian sheet yang tidak boleh diubah tanpa sengaja. Tetap edit?', [
    ['Batal', false, 'confirm-cancel'],
    ['OK', true, 'confirm-ok'],
  ]);
