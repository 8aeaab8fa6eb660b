import type { MenuDescription, MenuItem } from '../api/wire';
import { element } from './element';

/** A menu of the add-on in the bar: opens on click, Enter or arrow down; arrows move, Escape closes, letters jump. */
export function menuButton(menu: MenuDescription, choose: (functionName: string) => void): HTMLElement {
  const close = (focus: boolean) => {
    for (const level of [list, ...list.querySelectorAll('ul')]) level.hidden = true;
    for (const opener of holder.querySelectorAll('[aria-expanded]'))
      opener.setAttribute('aria-expanded', 'false');
    if (focus) button.focus();
  };
  const chosen = (functionName: string) => {
    close(true);
    choose(functionName);
  };
  const open = () => {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    items(list)[0]?.focus();
  };
  const button = element(
    'button',
    {
      class: 'menu-button',
      'data-testid': 'menu-button',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => (list.hidden ? open() : close(true)),
    },
    `${menu.title} ▾`,
  );
  const list = menuList(menu, chosen);
  const holder = element('div', { class: 'menu' }, button, list);
  holder.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') close(event.key === 'Escape');
    if (event.target === button && event.key === 'ArrowDown') {
      event.preventDefault();
      open();
    }
  });
  document.addEventListener('pointerdown', (event) => {
    if (!list.hidden && !holder.contains(event.target as Node)) close(false);
  });
  return holder;
}

/** The items of one level that can be chosen. */
const items = (list: Element) =>
  [...list.children]
    .map((line) => line.firstElementChild)
    .filter((line): line is HTMLElement => line instanceof HTMLButtonElement);

function menuList(menu: MenuDescription, chosen: (functionName: string) => void): HTMLElement {
  const list = element('ul', { role: 'menu', 'aria-label': menu.title });
  list.hidden = true;
  list.append(...menu.items.map((item) => menuLine(item, chosen)));
  list.addEventListener('keydown', (event) => {
    const level = items(list);
    const at = level.indexOf(document.activeElement as HTMLElement);
    if (at < 0) return;
    const target = next(level, at, event.key);
    if (!target) return;
    event.preventDefault();
    event.stopPropagation();
    target.focus();
  });
  return list;
}

function next(level: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return level[(at + 1) % level.length];
  if (key === 'ArrowUp') return level[(at + level.length - 1) % level.length];
  if (key === 'Home') return level[0];
  if (key === 'End') return level.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const rest = [...level.slice(at + 1), ...level.slice(0, at + 1)];
  return rest.find((line) => line.textContent.toLowerCase().startsWith(key.toLowerCase()));
}

function menuLine(item: MenuItem, chosen: (functionName: string) => void): HTMLElement {
  if (item.type === 'separator') return element('li', { role: 'separator' });
  const props = { role: 'menuitem', tabindex: '-1', 'data-testid': 'menu-item' };
  if (item.type === 'item') {
    const choose = () => {
      chosen(item.functionName);
    };
    return element('li', { role: 'none' }, element('button', { ...props, onclick: choose }, item.label));
  }
  const inner = menuList(item.menu, chosen);
  const show = (shown: boolean) => {
    inner.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
    if (shown) items(inner)[0]?.focus();
  };
  const button = element(
    'button',
    {
      ...props,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      onclick: () => show(inner.hidden === true),
    },
    `${item.menu.title} ▸`,
  );
  const line = element('li', { role: 'none' }, button, inner);
  line.addEventListener('keydown', (event) => {
    const opens = event.key === 'ArrowRight' && event.target === button;
    const closes = (event.key === 'ArrowLeft' || event.key === 'Escape') && !inner.hidden;
    if (!opens && !closes) return;
    event.preventDefault();
    event.stopPropagation();
    show(opens);
    if (closes) button.focus();
  });
  return line;
}
