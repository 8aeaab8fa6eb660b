import type { Bridge } from './bridge';

/** What of `SpreadsheetApp` an add-on needs beside the data: names, the selection, toasts. Runs inside the context, as text. */
export function installSpreadsheetApp(
  bridge: Bridge,
  container: string,
  selection: { sheetId?: number; a1?: string },
  ui: () => object,
): object {
  interface SheetFacts {
    readonly sheetId: number;
    readonly title: string;
    readonly index: number;
  }
  interface Facts {
    readonly title: string;
    readonly locale: string;
    readonly timeZone: string;
    readonly sheets: readonly SheetFacts[];
  }
  const facts = (id: string): Facts => bridge.call('Spreadsheet.facts', { id }) as Facts;
  let activeSheet = selection.sheetId;
  let activeRange = selection.a1 ?? 'A1';
  const lettersOf = (column: number): string =>
    column <= 0
      ? ''
      : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
  const corner = (a1: string): { row: number; column: number } => {
    const [, letters = 'A', digits = '1'] = /^\$?([A-Z]*)\$?(\d*)$/.exec(a1.toUpperCase()) ?? [];
    const column = Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce(
      (sum, digit) => sum * 26 + digit,
      0,
    );
    return { row: Number(digits === '' ? 1 : digits), column: column === 0 ? 1 : column };
  };
  const select = (sheetId: number, a1: string): void => {
    activeSheet = sheetId;
    activeRange = a1;
    bridge.call('Spreadsheet.select', { sheetId, a1 });
  };

  const rangeOf = (sheet: SheetFacts, a1: string, sheetObject: () => object): object => {
    const [from = 'A1', to = from] = a1.split(':');
    const [start, end] = [corner(from), corner(to)];
    const range: object = bridge.offer('Range', {
      getA1Notation: () => a1,
      getRow: () => start.row,
      getColumn: () => start.column,
      getLastRow: () => end.row,
      getLastColumn: () => end.column,
      getNumRows: () => end.row - start.row + 1,
      getNumColumns: () => end.column - start.column + 1,
      getSheet: sheetObject,
      activate: () => {
        select(sheet.sheetId, a1);
        return range;
      },
    });
    return range;
  };
  const a1Of = (first: unknown, rest: readonly unknown[]): string => {
    if (typeof first === 'string') return first;
    const [column = 1, rows = 1, columns = 1] = rest.map(Number);
    const from = `${lettersOf(column)}${Number(first)}`;
    const to = `${lettersOf(column + columns - 1)}${Number(first) + rows - 1}`;
    return from === to ? from : `${from}:${to}`;
  };
  const sheetOf = (sheet: SheetFacts): object => {
    const object: object = bridge.offer('Sheet', {
      getSheetId: () => sheet.sheetId,
      getName: () => sheet.title,
      getSheetName: () => sheet.title,
      getIndex: () => sheet.index + 1,
      getRange: (first: unknown, ...rest: unknown[]) => rangeOf(sheet, a1Of(first, rest), () => object),
      getActiveRange: () => rangeOf(sheet, activeRange, () => object),
      getActiveCell: () => rangeOf(sheet, activeRange.split(':')[0] ?? 'A1', () => object),
      activate: () => {
        select(sheet.sheetId, 'A1');
        return object;
      },
    });
    return object;
  };
  const spreadsheetOf = (id: string): object => {
    const found = (is: (sheet: SheetFacts) => boolean): object | null => {
      const sheet = facts(id).sheets.find(is);
      return sheet === undefined ? null : sheetOf(sheet);
    };
    const active = (): object => {
      const { sheets } = facts(id);
      const sheet = sheets.find((candidate) => candidate.sheetId === activeSheet) ?? sheets[0];
      return sheet === undefined ? bridge.fail('The spreadsheet has no sheet') : sheetOf(sheet);
    };
    const activeAs = (): { getActiveRange(): object; getActiveCell(): object } =>
      active() as { getActiveRange(): object; getActiveCell(): object };
    return bridge.offer('Spreadsheet', {
      getId: () => id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${id}/edit`,
      getName: () => facts(id).title,
      getSpreadsheetLocale: () => facts(id).locale,
      getSpreadsheetTimeZone: () => facts(id).timeZone,
      getSheets: () => facts(id).sheets.map(sheetOf),
      getSheetById: (sheetId: number) => found((sheet) => sheet.sheetId === sheetId),
      getSheetByName: (name: string) => found((sheet) => sheet.title === name),
      getActiveSheet: active,
      getActiveRange: () => activeAs().getActiveRange(),
      getActiveCell: () => activeAs().getActiveCell(),
      setActiveSheet: (sheet: { activate(): object }) => sheet.activate(),
      setActiveRange: (range: { activate(): object }) => range.activate(),
      toast: (text: unknown, title: unknown = '', seconds: unknown = 5) => {
        bridge.call('Spreadsheet.toast', {
          text: String(text),
          title: String(title),
          seconds: Number(seconds),
        });
      },
    });
  };
  const active = (): Record<string, (...values: unknown[]) => unknown> =>
    spreadsheetOf(container) as Record<string, (...values: unknown[]) => unknown>;
  const source = spreadsheetOf(container);
  (globalThis as unknown as Record<string, unknown>)['SpreadsheetApp'] = bridge.offer('SpreadsheetApp', {
    getActive: () => spreadsheetOf(container),
    getActiveSpreadsheet: () => spreadsheetOf(container),
    getActiveSheet: () => active()['getActiveSheet']?.(),
    getActiveRange: () => active()['getActiveRange']?.(),
    setActiveSheet: (sheet: { activate(): object }) => sheet.activate(),
    setActiveRange: (range: { activate(): object }) => range.activate(),
    openById: (id: unknown) => {
      bridge.call('SpreadsheetApp.openById', { id: String(id) });
      return spreadsheetOf(String(id));
    },
    flush: () => undefined,
    getUi: () => {
      bridge.call('SpreadsheetApp.getUi');
      return ui();
    },
  });
  return source;
}
