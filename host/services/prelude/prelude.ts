import { makeBridge } from './bridge';
import { installCalendar } from './calendar';
import { installGlobals } from './globals';
import { installHtml } from './html';
import { makeInvoke } from './invoke';
import { installMail } from './mail';
import { installRefused } from './refused';
import { installScriptApp } from './script-app';
import { installDate } from './script-date';
import { installSession } from './session';
import { installSheets } from './sheets';
import { installSpreadsheetApp } from './spreadsheet-app';
import { installStores } from './stores';
import { makeUi } from './ui';
import { installUtilities } from './utilities';

/** What the prelude asks the host for before anything else. */
export interface Start {
  readonly container: string;
  readonly scriptId: string;
  readonly zone: string;
  readonly locale: string;
  /** Names of the advanced services; empty where the manifest does not enable one. */
  readonly sheetsSymbol: string;
  readonly calendarSymbol: string;
  readonly selection: { readonly sheetId?: number; readonly a1?: string };
  /** Start of the series that `Math.random` gives, when it is to be repeatable. */
  readonly seed?: number;
}

/** Where the host puts its one function; the prelude takes it away again. */
export const HOST_CALL = '__hostCall';

/**
 * The script that is run first in every context: text of the functions of this folder, so that each object a script
 * meets is made inside its own context. Its value is the function that runs one function of the bundle.
 * What compiles these files may therefore not reach from one function into another: no coverage counters, no `keepNames`.
 */
export const preludeText = `(() => {
'use strict';
const raw = globalThis.${HOST_CALL};
delete globalThis.${HOST_CALL};
const bridge = (${makeBridge.toString()})(raw);
const start = bridge.call('start');
let seed = start.seed;
const random = seed === undefined ? undefined : () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
(${installDate.toString()})(bridge, start.zone);
(${installGlobals.toString()})(bridge, random);
(${installSheets.toString()})(bridge, start.sheetsSymbol);
(${installCalendar.toString()})(bridge, start.calendarSymbol);
const ui = (${makeUi.toString()})(bridge);
const source = (${installSpreadsheetApp.toString()})(bridge, start.container, start.selection, ui);
(${installHtml.toString()})(bridge);
(${installMail.toString()})(bridge);
(${installSession.toString()})(bridge, start.zone, start.locale);
(${installUtilities.toString()})(bridge);
(${installStores.toString()})(bridge);
const authModes = (${installScriptApp.toString()})(bridge, start.scriptId);
(${installRefused.toString()})(bridge);
return (${makeInvoke.toString()})(bridge, source, authModes);
})()`;
