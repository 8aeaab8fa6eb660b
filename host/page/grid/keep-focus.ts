/**
 * Univer takes the keyboard focus whenever a selection is drawn anew. While a person is busy elsewhere on the page
 * (the menu, a field of the bar, a sidebar's form: what matches `ours`), the focus goes straight back there. Univer's
 * own menus lie outside the grid too, and are left alone.
 */
export function keepFocusOutside(grid: HTMLElement, ours: string) {
  let busyAt: Element | undefined;
  const inside = (target: EventTarget | null) => target instanceof Node && grid.contains(target);
  let tabbing = false;

  document.addEventListener('keydown', (event) => (tabbing = event.key === 'Tab'), true);
  document.addEventListener('keyup', () => (tabbing = false), true);
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (inside(target)) busyAt = undefined;
    },
    true,
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const back = busyAt;
      const own = target instanceof Element && target.closest(ours) !== null;
      if (!inside(target)) busyAt = own ? target : undefined;
      else if (tabbing || !back?.isConnected) busyAt = undefined;
      else if (back instanceof HTMLElement) back.focus();
    },
    true,
  );
  // A frame's own elements report no focus to the page; that the window lost it to a frame is all there is to see.
  window.addEventListener('blur', () => {
    if (document.activeElement instanceof HTMLIFrameElement) busyAt = document.activeElement;
  });
}
