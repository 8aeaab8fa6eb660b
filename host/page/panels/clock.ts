import type { ClockState } from '../api/host-client';
import { clockText, fromField, jakarta, nextMonday, plusHours, toField } from './clock-text';
import { element } from './element';

/** The host's clock in the bar, with a small panel to move it. */
export function clockPanel(set: (clock: Partial<ClockState>) => Promise<ClockState>) {
  let now = new Date(0).toISOString();
  let ticking = false;
  let since = performance.now();
  const current = () => (ticking ? new Date(Date.parse(now) + performance.now() - since).toISOString() : now);
  const redraw = () => {
    button.textContent = clockText(current(), jakarta);
  };
  const show = (clock: Partial<ClockState>) => {
    now = clock.now ?? current();
    ticking = clock.ticking ?? ticking;
    since = performance.now();
    field.value = toField(now, jakarta);
    tick.checked = ticking;
    redraw();
  };
  const move = async (clock: Partial<ClockState>) => {
    show(await set(clock));
  };
  const close = (focus: boolean) => {
    panel.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    if (focus) button.focus();
  };
  const toggle = () => {
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    field.value = toField(current(), jakarta);
    if (!panel.hidden) field.focus();
  };
  const jump = (label: string, to: () => string) =>
    element('button', { type: 'button', onclick: () => void move({ now: to() }) }, label);

  const button = element('button', {
    'data-testid': 'clock-button',
    title: 'Jam host',
    'aria-haspopup': 'dialog',
    'aria-expanded': 'false',
    onclick: toggle,
  });
  const field = element('input', { type: 'datetime-local', id: 'clock-field', 'data-testid': 'clock-field' });
  const tick = element('input', {
    type: 'checkbox',
    id: 'clock-ticking',
    onchange: () => void move({ ticking: tick.checked }),
  });
  const apply = (event: Event) => {
    event.preventDefault();
    const instant = fromField(field.value, jakarta);
    if (instant !== undefined) void move({ now: instant });
  };
  const form = element(
    'form',
    { onsubmit: apply },
    element('label', { for: 'clock-field' }, 'Tanggal dan jam (WIB)'),
    element('div', { class: 'row' }, field, element('button', { type: 'submit', class: 'main' }, 'Atur')),
    element(
      'div',
      { class: 'row' },
      jump('+1 jam', () => plusHours(current(), 1)),
      jump('+1 hari', () => plusHours(current(), 24)),
      jump('Senin 07.15 berikutnya', () => nextMonday(current(), jakarta)),
    ),
    element('label', { class: 'check', for: 'clock-ticking' }, tick, 'Jam berjalan'),
  );
  const panel = element('div', { class: 'popover', role: 'dialog', 'aria-label': 'Atur jam host' }, form);
  panel.hidden = true;
  const holder = element('div', { class: 'clock' }, button, panel);
  holder.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape') close(true);
  });
  document.addEventListener('pointerdown', (event) => {
    if (!panel.hidden && !holder.contains(event.target as Node)) close(false);
  });
  setInterval(redraw, 10_000);
  return { element: holder, show };
}
