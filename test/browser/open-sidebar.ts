import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ADMIN, type Office } from '../support/office';

const DIST = join(__dirname, '../../dist');
const AXE = require.resolve('axe-core/axe.min.js');

/** As wide as Google makes a sidebar. */
const WIDTH = 300;

export interface OpenSidebar {
  readonly page: Page;
  /** What the page has sent, parsed. */
  readonly calls: readonly Readonly<Record<string, unknown>>[];
  /** The next call reaches the server, but its answer is lost. */
  readonly loseAnswer: () => void;
  /** Accessibility findings that are serious or worse, by rule. */
  readonly seriousFindings: () => Promise<string[]>;
  /** How far the page is wider than its frame, in pixels. */
  readonly overflow: () => Promise<number>;
}

/** Stands in for `google.script.run`, in the page: one function of the test's answers every call. */
const scriptRun = `
  const runner = (handlers) => ({
    withSuccessHandler: (success) => runner({ ...handlers, success }),
    withFailureHandler: (failure) => runner({ ...handlers, failure }),
    call: (json) =>
      window.answerCall(json).then(
        (answer) => handlers.success(answer),
        (error) => handlers.failure(new Error('NetworkError')),
      ),
  });
  window.google = { script: { run: runner({}) } };
`;

/** A shipped sidebar, served by the shipped script over an office's workbook. */
export const openSidebar = async (
  browser: Browser,
  office: Office,
  name: string,
  user = ADMIN,
): Promise<OpenSidebar> => {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 640 } });
  const calls: Record<string, unknown>[] = [];
  let isLosing = false;
  await page.exposeFunction('answerCall', (json: string) => {
    calls.push(JSON.parse(json) as Record<string, unknown>);
    const { result } = office.host.run('call', [json], user);
    const isLost = isLosing;
    isLosing = false;
    if (isLost) throw new Error('lost');
    return result;
  });
  await page.addInitScript(scriptRun);
  const html = await readFile(join(DIST, `${name}.html`), 'utf8');
  await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto('http://sidebar.test/');
  await page.locator('form, .empty, .notice, .field').first().waitFor();
  return {
    page,
    calls,
    loseAnswer: () => {
      isLosing = true;
    },
    seriousFindings: async () => {
      await page.addScriptTag({ path: AXE });
      return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id))`);
    },
    overflow: () => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth'),
  };
};
