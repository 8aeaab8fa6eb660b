import { scriptFrame, type FrameHooks } from '../frame/script-frame';
import { element } from './element';
import { trapFocus } from './focus-trap';

/** A dialog of the script: its HTML in a frame of the size it asked for, over the page. */
export function openDialog(
  title: string,
  html: string,
  width: number,
  height: number,
  hooks: Omit<FrameHooks, 'close'>,
) {
  const close = () => {
    release();
    made.dispose();
    cover.remove();
  };
  const resize: FrameHooks['resize'] = (size) => {
    if (size.width !== undefined) made.frame.style.width = `${size.width}px`;
    if (size.height !== undefined) made.frame.style.height = `${size.height}px`;
  };
  const made = scriptFrame(title, html, 'dialog-frame', { ...hooks, close, resize });
  resize({ width, height });
  const box = element(
    'div',
    { class: 'box dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
    element(
      'div',
      { class: 'sidebar-head' },
      element('h2', {}, title),
      element(
        'button',
        { class: 'icon', 'aria-label': 'Tutup dialog', 'data-testid': 'dialog-close', onclick: close },
        '×',
      ),
    ),
    made.frame,
  );
  const cover = element('div', { class: 'cover' }, box);
  const release = trapFocus(box, close);
  document.body.append(cover);
  made.frame.focus();
}
