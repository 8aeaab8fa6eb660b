import { explainFault } from './explain';
import { type AppWords } from '../i18n/app-words';
import { HOURLY } from './digests/trigger';
import { runHourly } from './hourly';
import { languageHint, workbookHint } from './hints';
import type { Sidebar } from '../core/sidebar';
import { type MenuAction, menuActions, type Told } from './menu-actions';
import type { MenuEntry, Ports } from './ports';
import { allSidebars } from './registry';
import { answerCall, asFault } from './rpc';
import { wordsIn } from './words';

/** What Google may call, by the name it calls it. */
export type Handlers = Readonly<Record<string, (argument?: unknown) => unknown>>;

const capital = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);
const sidebarHandler = (key: string): string => `open${capital(key)}`;
const actionHandler = (key: keyof AppWords['menu']): string => `menu${capital(key)}`;

const drawMenu = (ports: Ports): void => {
  const words = wordsIn(languageHint(ports));
  const action = (key: keyof AppWords['menu']): MenuEntry => ({
    label: words.app.menu[key],
    handler: actionHandler(key),
  });
  const kind = workbookHint(ports);
  const isHere = ({ workbooks = ['shared'] }: Sidebar) => workbooks.includes(kind ?? 'shared');
  ports.ui.menu(words.app.menu.title, [
    allSidebars
      .filter(isHere)
      .map(({ key }) => ({ label: words.sidebar(key), handler: sidebarHandler(key) })),
    kind === 'registry' ? [action('validate')] : [action('validate'), action('refreshSummaries')],
    ...(kind === 'registry'
      ? []
      : [[action('sendDigests'), action('activateDigests'), action('sendCalendar')]]),
    [
      ...(kind === 'registry' ? [] : [action('setUp')]),
      ...(kind === 'shared' ? [] : [action('setUpRegistry')]),
      action('repairColumns'),
      action('confirmWorkbook'),
      action('probe'),
    ],
  ]);
};

/** Runs an action; whatever goes wrong ends as a message too. */
const runAction = (ports: Ports, action: MenuAction): Told => {
  try {
    return action.run(ports);
  } catch (error) {
    const words = wordsIn(languageHint(ports));
    return { words, text: explainFault(words, asFault(ports, error)).text };
  }
};

/** Every entry point of the add-on over the ports that it is given. Nothing happens until one is called. */
export const createHandlers = (ports: Ports): Handlers => ({
  onOpen: () => drawMenu(ports),
  onInstall: () => drawMenu(ports),
  call: (json) => answerCall(ports, json),
  [HOURLY]: () => {
    runHourly(ports);
  },
  ...Object.fromEntries(
    allSidebars.map(({ key }) => [
      sidebarHandler(key),
      () => ports.ui.sidebar(key, wordsIn(languageHint(ports)).sidebar(key)),
    ]),
  ),
  ...Object.fromEntries(
    menuActions.map((action) => [
      actionHandler(action.key),
      () => {
        const { text, words } = runAction(ports, action);
        ports.ui.alert(words.app.menu[action.key], text);
      },
    ]),
  ),
});
