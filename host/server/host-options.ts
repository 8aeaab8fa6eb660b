import type { BundleText } from '../services/bundle';
import type { WorkbookStore } from '../sheets/store';
import type { SheetsApi } from '../sheets/contract';
import type { FileCalls } from './atomic-file';

/** What a host is made of. */
export interface HostOptions {
  /** Folder with `Code.js`, `appsscript.json` and the HTML files; or their texts. */
  readonly bundleDir?: string;
  readonly bundle?: BundleText;
  /** Folder with the page's `index.html`, `page.js`, `page.css`. */
  readonly pageDir?: string;
  /** Where workbooks are kept. Without it everything is in memory and gone with the process. */
  readonly dataDir?: string;
  /** Says that nothing is kept, even if a folder is named. */
  readonly memory?: boolean;
  /** Start of the clock, which then stands still; without it the clock is the machine's, and ticks. */
  readonly now?: string | number | Date;
  /** E-mail addresses; the first is who acts unless told. */
  readonly users?: readonly string[];
  /** Workbooks of another host, which then keeps them: two scripts, each bound to its own, that may open each other's. */
  readonly store?: WorkbookStore;
  /** Id of the workbook that the script belongs to. */
  readonly spreadsheetId?: string;
  /** Makes uuids, ids and `Math.random` repeatable; not for a data folder, since a restart would give the same ids again. */
  readonly seed?: number;
  /** Language of the users, as the script is told (`id`). */
  readonly locale?: string;
  /** Title that `createAddonMenu` takes. */
  readonly addonName?: string;
  /** Lets `Session.getActiveUser` keep the address to itself. */
  readonly hidesActiveUser?: boolean;
  /** After so many real milliseconds a script is taken to hang; 30 seconds unless told. */
  readonly realTimeoutMs?: number;
  /** Enforces Google's 60 reads and 60 writes a minute and user. */
  readonly callLimits?: boolean;
  /** Stands in for the Sheets API, in tests that look at what is asked of it. */
  readonly api?: SheetsApi;
  /** File calls, for tests that cut a write off. */
  readonly files?: FileCalls;
}
