import './style';
import type { MenuDescription, RunAnswer, RunRequest } from './api/wire';
import { activity } from './activity';
import { a1Cells, parseA1 } from './api/a1';
import { hostClient } from './api/host-client';
import { createClipboard } from './clipboard';
import { createEdits, unsupported } from './edits';
import { createGrid, type Grid } from './grid/grid';
import { listenToHost } from './host-events';
import { clockPanel } from './panels/clock';
import { openDialog } from './panels/dialog';
import { excelButton } from './panels/excel';
import { menuButton } from './panels/menu';
import { confirmProtected, showAlert, showError, showToast } from './panels/messages';
import { outboxPanel } from './panels/outbox';
import { createSidebar } from './panels/sidebar';
import { userSelect } from './panels/user-select';
import { testHook } from './test-hook';
import { showUiEvents, type UiPlaces } from './ui-events';
import { undoStack } from './undo';
import { workbookSync } from './workbook-sync';

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
};
const notice = (text: string) => showToast('', text, 6);
const say = (error: unknown) => showError(error instanceof Error ? error.message : String(error));

async function start() {
  let user = '';
  const client = hostClient(() => user);
  const state = await client.state();
  user = state.user;
  const work = activity(() => undefined);
  const scripts = activity((running) => {
    place('busy').hidden = running === 0;
  });

  let made: Grid | undefined = undefined;
  const grid = (): Grid => {
    if (!made) throw new Error('The grid is not there yet');
    return made;
  };
  const sync = workbookSync({
    client,
    spreadsheetId: state.spreadsheetId,
    grid,
    during: work.during,
    failed: showError,
    painted: ({ title }) => {
      place('title').textContent = title;
      document.title = `${title} – host lokal`;
    },
  });
  const sheetOf = (sheetId: number) =>
    grid()
      .current()
      ?.sheets.find((sheet) => sheet.sheetId === sheetId);
  const undo = undoStack({ sheet: sheetOf, batch: sync.batch, notice });
  const clipboard = createClipboard({ grid, batch: sync.batch, type: (...where) => edits.type(...where) });
  const edits = createEdits({
    refused: notice,
    grid,
    undo,
    confirmProtected,
    clipboard: clipboard.decide,
    write: sync.write,
    batch: sync.batch,
  });
  made = createGrid(place('grid'), {
    decide: edits.decide,
    refuse: () => {
      notice(unsupported);
    },
    computed: sync.computed,
  });

  const selected = (): Pick<RunRequest, 'selection'> => {
    const sheet = grid().activeSheet();
    const block = sheet && grid().selections(sheet)[0];
    return block ? { selection: { sheetId: sheet.sheetId, a1: a1Cells(block) } } : {};
  };
  const run = (name: string, parameters: readonly unknown[]): Promise<RunAnswer> =>
    work.during(scripts.during(client.run({ function: name, parameters, ...selected() }))).then((answer) => {
      void showUiEvents(answer, places);
      return answer;
    });
  const runFromMenu = async (name: string) => {
    const { error } = await run(name, []);
    // A script's own errors name their kind in the message.
    if (error) showError(/^\w+: /.test(error.message) ? error.message : `${error.name}: ${error.message}`);
  };
  const frameHooks = { run, focusGrid: () => place('grid').focus() };
  const sidebar = createSidebar(place('sidebar'), frameHooks);
  const places: UiPlaces = {
    menu: (menu: MenuDescription) =>
      place('menus').append(menuButton(menu, (name) => void runFromMenu(name).catch(say))),
    sidebar: sidebar.open,
    dialog: (title, html, width, height) => {
      openDialog(title, html, width, height, frameHooks);
    },
    alert: showAlert,
    toast: showToast,
    select: (sheetId, a1) => {
      const block = parseA1(a1);
      if (block) void work.during(sync.refresh().then(() => grid().select(String(sheetId), block)));
    },
  };

  const outbox = outboxPanel(client.outbox);
  const clock = clockPanel(client.setClock);
  const choose = (address: string) => {
    user = address;
    void client.chooseUser(address).catch(say);
  };
  const excel = excelButton({
    // What was typed last is in the workbook before it is saved.
    load: () => work.idle().then(() => client.xlsx(state.spreadsheetId)),
    notice: (text) => showToast('Unduh sebagai Excel', text, 0),
    failed: say,
  });
  place('tools').append(userSelect(state.users, state.user, choose), clock.element, excel, outbox.element);
  clock.show({ now: state.now });
  window.sinergiHost = testHook(grid(), edits.type, work.idle);

  const readAll = () => Promise.all([sync.refresh(), outbox.refresh(), client.clock().then(clock.show)]);
  listenToHost(
    {
      workbook: ({ spreadsheetId }) => {
        if (spreadsheetId === state.spreadsheetId) void sync.hear().catch(say);
      },
      outbox: () => void work.during(outbox.refresh()).catch(say),
      clock: clock.show,
    },
    () => void readAll().catch(say),
  );
  await readAll();
  await runFromMenu('onOpen');
}

declare global {
  interface Window {
    sinergiHost?: ReturnType<typeof testHook>;
  }
}

start().catch((error: unknown) => {
  console.error(error);
  say(error);
});
