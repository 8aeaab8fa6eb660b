import type { Bridge } from './bridge';

/** What `SpreadsheetApp.getUi()` gives: menus, sidebars, dialogs, alerts that ask nothing. Runs inside the context, as text. */
export function makeUi(bridge: Bridge): () => object {
  interface Html {
    getContent(): string;
    getTitle(): string;
    getWidth(): number | null;
    getHeight(): number | null;
  }
  const described = new WeakMap<object, { title: string; items: object[] }>();
  const button = bridge.constants('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  const buttonSet = bridge.constants('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

  const menuOf = (title: string, addon: boolean): object => {
    const items: object[] = [];
    const menu: object = bridge.offer('Menu', {
      addItem: (label: unknown, functionName: unknown) => {
        if (typeof label !== 'string' || label === '') bridge.fail('Menu.addItem: the caption is missing');
        if (typeof functionName !== 'string' || functionName === '') {
          bridge.fail('Menu.addItem: the name of the function is missing');
        }
        items.push({ type: 'item', label, functionName });
        return menu;
      },
      addSeparator: () => {
        items.push({ type: 'separator' });
        return menu;
      },
      addSubMenu: (child: object) => {
        const description = described.get(child);
        if (description === undefined) bridge.fail('Menu.addSubMenu: not a menu');
        items.push({ type: 'menu', menu: description });
        return menu;
      },
      addToUi: () => {
        bridge.call('Menu.addToUi', { title, items, addon });
      },
    });
    described.set(menu, { title, items });
    return menu;
  };
  const textOf = (
    html: unknown,
  ): { html: string; title: string; width: number | null; height: number | null } => {
    if (typeof html === 'string') return { html, title: '', width: null, height: null };
    const output = html as Html;
    return {
      html: output.getContent(),
      title: output.getTitle(),
      width: output.getWidth(),
      height: output.getHeight(),
    };
  };
  const dialog = (name: string) =>
    function (html: unknown, title: unknown): void {
      bridge.call(name, { ...textOf(html), title: String(title) });
    };
  const ui = bridge.offer('Ui', {
    Button: button,
    ButtonSet: buttonSet,
    createMenu: (title: unknown) => menuOf(String(title), false),
    createAddonMenu: () => menuOf('', true),
    showSidebar: (html: unknown) => {
      const { html: content, title } = textOf(html);
      bridge.call('Ui.showSidebar', { html: content, title });
    },
    showModalDialog: dialog('Ui.showModalDialog'),
    showModelessDialog: dialog('Ui.showModelessDialog'),
    alert: (first: unknown, second?: unknown, third?: unknown) => {
      const isSet = (value: unknown): boolean => Object.values(buttonSet).includes(value as object);
      const buttons = third ?? (isSet(second) ? second : buttonSet['OK']);
      if (buttons !== buttonSet['OK']) {
        bridge.fail(
          `Ui.alert with ButtonSet.${String(buttons)} is not offered by the local host: it would wait for an answer`,
        );
      }
      const hasTitle = second !== undefined && !isSet(second);
      bridge.call('Ui.alert', {
        title: hasTitle ? String(first) : '',
        text: String(hasTitle ? second : first),
      });
      return button['OK'];
    },
  });
  return () => ui;
}
