import type { MenuItem } from '../../server/wire';
import { service, type Service } from '../running';
import { ServiceError } from '../service-error';

interface HtmlInput {
  readonly html: string;
  readonly title: string;
  readonly width?: number | null;
  readonly height?: number | null;
}

// What a dialog measures when nobody says; seen at Google, not documented.
const defaultWidth = 600;
const defaultHeight = 400;

const dialog = service<HtmlInput>({
  scopes: ['script.container.ui'],
  authorised: true,
  answer: ({ html, title, width, height }, { ui }) => {
    ui.push({ type: 'dialog', title, html, width: width ?? defaultWidth, height: height ?? defaultHeight });
    return '';
  },
});

/** Menus, sidebars, dialogs and alerts. */
export const uiCalls: Readonly<Record<string, Service>> = {
  'SpreadsheetApp.getUi': service({
    answer: (_input, { origin }) => {
      if (origin === 'clockTrigger')
        throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
      return '';
    },
  }),
  'Menu.addToUi': service<{
    readonly title: string;
    readonly items: readonly MenuItem[];
    readonly addon: boolean;
  }>({
    answer: ({ title, items, addon }, { ui, machine }) => {
      ui.push({ type: 'menu', menu: { title: addon ? machine.addonName : title, items } });
      return '';
    },
  }),
  'Ui.showSidebar': service<HtmlInput>({
    scopes: ['script.container.ui'],
    authorised: true,
    answer: ({ html, title }, { ui }) => {
      ui.push({ type: 'sidebar', title, html });
      return '';
    },
  }),
  'Ui.showModalDialog': dialog,
  'Ui.showModelessDialog': dialog,
  'Ui.alert': service<{ readonly title: string; readonly text: string }>({
    answer: ({ title, text }, { ui }) => {
      ui.push({ type: 'alert', title, text });
      return '';
    },
  }),
  'HtmlService.createHtmlOutputFromFile': service<{ readonly name: string }>({
    answer: ({ name }, { machine }) => {
      const html = machine.bundle.html.get(name.replace(/\.html$/, ''));
      if (html === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
      return JSON.stringify(html);
    },
  }),
  console: service<{ readonly level: string; readonly text: string }>({
    answer: ({ level, text }, { log, machine }) => {
      log.push({ at: new Date(machine.clock.now()).toISOString(), level, text });
      return '';
    },
  }),
};
