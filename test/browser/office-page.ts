import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { createHost } from '../../host/server/create-host';
import { listen } from '../../host/server/listen';
import { launchBrowser } from '../support/browser';

const ROOT = join(__dirname, '../..');
const PAGE = join(ROOT, '.build/page');
const SHOTS = join(ROOT, '.build/screenshots');
const AXE = require.resolve('axe-core/axe.min.js');
const LOOK = `axe.run({ exclude: [['#grid'], ['iframe']] }).then(({ violations }) =>
  violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id))`;

/** An empty workbook behind the shipped script, in a browser, as somebody has it before them. */
export interface OfficePage {
  readonly page: Page;
  /** The sidebar's document. */
  readonly sidebar: FrameLocator;
  /** Chooses in the Sinergi menu with the mouse. */
  readonly choose: (label: string) => Promise<void>;
  /** Reads the message that stands over the page, and presses OK. */
  readonly readMessage: () => Promise<string>;
  /** Types into a cell of a tab as its editor does, and waits until the answer is painted. */
  readonly type: (tab: string, cell: string, text: string) => Promise<void>;
  /** What the grid shows in cells of a tab. */
  readonly cells: (tab: string, ...cells: string[]) => Promise<string[]>;
  /** What the workbook holds, as the Sheets API tells it. */
  readonly values: (tab: string) => Promise<string[][]>;
  readonly idle: () => Promise<void>;
  /** What axe finds serious in the page around the grid, and in the sidebar that is open. */
  readonly seriousFaults: () => Promise<string[]>;
  /** Keeps a picture in .build/screenshots. */
  readonly shot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the local host's page over `dist/` and an empty workbook; the clock stands at `now`. */
export const openOfficePage = (now: string, users: readonly string[]): Promise<OfficePage> =>
  openPageOver(createHost({ bundleDir: join(ROOT, 'dist'), memory: true, now, users, seed: 1 }));

/** Opens the page over a host that is there. */
export const openPageOver = async (host: ReturnType<typeof createHost>): Promise<OfficePage> => {
  if (!existsSync(join(PAGE, 'page.js'))) throw new Error('.build/page is missing: run npm run build first.');
  await mkdir(SHOTS, { recursive: true });
  const listening = await listen(host, { port: 0, pageDir: PAGE });
  const browser = await launchBrowser();
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(listening.url);
  await page.waitForFunction('window.sinergiHost');
  const ask = <T>(method: string, ...args: readonly string[]) =>
    page.evaluate<T>(`window.sinergiHost.${method}(...${JSON.stringify(args)})`);
  const idle = () => ask<undefined>('idle');
  await idle();
  return {
    page,
    sidebar: page.frameLocator('[data-testid="sidebar-frame"]'),
    choose: async (label) => {
      await page.getByTestId('menu-button').click();
      await page.getByRole('menuitem', { name: label, exact: true }).click();
    },
    readMessage: async () => {
      const box = page.getByRole('alertdialog');
      const text = await box.locator('p').innerText();
      await box.getByRole('button', { name: 'OK' }).click();
      await idle();
      return text;
    },
    type: (tab, cell, text) => ask<undefined>('type', cell, text, tab),
    cells: (tab, ...names) => Promise.all(names.map((name) => ask<string>('cell', name, tab))),
    values: async (tab) => {
      const path = `/v4/spreadsheets/${host.state().spreadsheetId}/values/${encodeURIComponent(`'${tab}'`)}`;
      const answer = (await (await fetch(listening.url + path)).json()) as { values?: string[][] };
      return answer.values ?? [];
    },
    idle,
    seriousFaults: async () => {
      const axe = await readFile(AXE, 'utf8');
      const faults = await Promise.all(
        page.frames().map(async (frame) => {
          await frame.evaluate(axe);
          return frame.evaluate<string[]>(LOOK);
        }),
      );
      return faults.flat();
    },
    shot: async (name) => {
      await page.screenshot({ path: join(SHOTS, `${name}.png`) });
    },
    close: async () => {
      await browser.close();
      await listening.close();
    },
  };
};
