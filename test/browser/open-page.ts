import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { createHost } from '../../host/server/create-host';
import { listen } from '../../host/server/listen';
import { launchBrowser } from '../support/browser';
import { pageScript } from './page-script';

/** A page with a host behind it that runs a small script of its own, the workbook in Indonesian. */
export interface OpenPage {
  readonly page: Page;
  readonly url: string;
  /** Texts of cells, as shown, of one tab. */
  readonly cells: (...names: string[]) => Promise<string[]>;
  readonly type: (name: string, text: string) => Promise<void>;
  readonly idle: () => Promise<void>;
  /** Calls the Sheets API as someone else would. */
  readonly api: (path: string, body?: unknown, method?: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

const users = ['koordinator@example.org', 'lapas@example.org'];

/** Builds the page, starts a host in memory and a browser. */
export async function openPage(): Promise<OpenPage> {
  const pageDir = await mkdtemp(join(tmpdir(), 'page-'));
  await promisify(execFile)(process.execPath, ['scripts/build-page.mjs', pageDir]);
  const manifest = await readFile('appsscript.json', 'utf8');
  const host = createHost({
    bundle: { code: pageScript, manifest },
    memory: true,
    now: '2026-11-24T02:00:00Z',
    users,
  });
  const listening = await listen(host, { port: 0, pageDir });
  const browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(listening.url);
  await page.waitForFunction('window.sinergiHost');
  const idle = () => page.evaluate('window.sinergiHost.idle()').then(() => undefined);
  await idle();
  return {
    page,
    url: listening.url,
    idle,
    cells: (...names) =>
      page.evaluate<string[]>(`${JSON.stringify(names)}.map((name) => window.sinergiHost.cell(name))`),
    type: (name, text) =>
      page.evaluate<undefined>(`window.sinergiHost.type(${JSON.stringify(name)}, ${JSON.stringify(text)})`),
    api: async (path, body, method = 'POST') => {
      const { spreadsheetId } = host.state();
      const response = await fetch(`${listening.url}/v4/spreadsheets/${spreadsheetId}${path}`, {
        method,
        ...(body !== undefined && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      });
      return response.json();
    },
    close: async () => {
      await browser.close();
      await listening.close();
      await rm(pageDir, { recursive: true });
    },
  };
}
