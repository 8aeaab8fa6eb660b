/** Keeps Tab inside a dialog, lets Escape close it, and gives the focus back to where it was. Returns the way out. */
export function trapFocus(dialog: HTMLElement, close: () => void): () => void {
  const before = document.activeElement;
  const onKey = (event: KeyboardEvent) => {
    // The grid listens on the whole document; while a dialog is open no key is its own.
    event.stopPropagation();
    if (event.key === 'Escape') close();
    if (event.key !== 'Tab') return;
    const inside = [...dialog.querySelectorAll<HTMLElement>('button, input, select, iframe, [tabindex="0"]')];
    const [first, last] = [inside[0], inside.at(-1)];
    const leaving = event.shiftKey ? document.activeElement === first : document.activeElement === last;
    if (!leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };
  dialog.addEventListener('keydown', onKey);
  return () => {
    dialog.removeEventListener('keydown', onKey);
    if (before instanceof HTMLElement) before.focus();
  };
}
