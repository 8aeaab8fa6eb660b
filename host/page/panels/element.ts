type Props = Readonly<Record<string, string | number | boolean | undefined | ((event: never) => void)>>;

/**
 * A DOM element: `on…` properties are listeners, true stands for an empty attribute, false and undefined for none,
 * everything else is an attribute. Texts become text nodes, never HTML.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function')
      made.addEventListener(name.slice(2).toLowerCase(), value as (event: Event) => void);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== false) made.setAttribute(name, String(value));
  }
  made.append(...children);
  return made;
}
