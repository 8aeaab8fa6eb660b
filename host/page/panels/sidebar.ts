import { scriptFrame, type FrameHooks } from '../frame/script-frame';
import { element } from './element';

/** The 300 px at the right; opening another sidebar replaces the one before. */
export function createSidebar(place: HTMLElement, hooks: Omit<FrameHooks, 'close'>) {
  let dispose: () => void = () => undefined;
  const close = () => {
    dispose();
    place.replaceChildren();
    place.hidden = true;
  };
  const open = (title: string, html: string) => {
    close();
    const made = scriptFrame(title, html, 'sidebar-frame', { ...hooks, close });
    dispose = made.dispose;
    place.append(
      element(
        'div',
        { class: 'sidebar-head' },
        element('h2', {}, title),
        element(
          'button',
          { class: 'icon', 'aria-label': 'Tutup bilah sisi', 'data-testid': 'sidebar-close', onclick: close },
          '×',
        ),
      ),
      made.frame,
    );
    place.hidden = false;
    made.frame.focus();
  };
  return { open, close };
}
