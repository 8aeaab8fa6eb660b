import type { Workbook as ExcelWorkbook } from '@cj-tech-master/excelts';
import { localeOf } from '../sheets/locale/locale';
import type { Workbook } from '../sheets/model/workbook';
import { printA1 } from '../sheets/range/area';
import { addSheet } from './add-sheet';
import type { Exporting } from './exporting';
import { listTab } from './list-tab';
import { excelTitles } from './sheet-titles';
import { xmlText } from './xml-text';

/** A workbook as Excel's file, and which cells it could not take as they are, in A1 notation. */
export interface ExcelFile {
  readonly bytes: Uint8Array;
  /** Texts that were cut off at Excel's 32,767 characters. */
  readonly cutTexts: readonly string[];
  /** Formulas that Excel could not compute, and of which only the last value is there. */
  readonly formulasAsValues: readonly string[];
  /** Titles of the charts, which the library cannot write. */
  readonly charts: readonly string[];
}

function startExport(book: Workbook, titles: readonly string[], written: readonly string[]): Exporting {
  const byTitle = new Map(titles.map((title, index) => [title.toLowerCase(), written[index]]));
  return {
    book,
    locale: localeOf(book.properties.locale),
    titleOf: (title) => byTitle.get(title.toLowerCase()),
    lists: listTab(written.at(-1) ?? ''),
  };
}

function addLists(file: ExcelWorkbook, { lists }: Exporting): void {
  if (lists.columns.length === 0) return;
  const to = file.addWorksheet(lists.title, { state: 'hidden' });
  lists.columns.forEach((values, c) => {
    values.forEach((value, r) => {
      to.getCell(r + 1, c + 1).value = xmlText(value);
    });
  });
}

function describe(file: ExcelWorkbook, book: Workbook): void {
  file.title = xmlText(book.properties.title ?? '');
  file.creator = 'Local host';
  file.lastModifiedBy = file.creator;
  file.created = new Date(book.createdAt);
  file.modified = new Date(book.modifiedAt);
  file.calcProperties.fullCalcOnLoad = true;
  // Excel takes a file whose first shown tab is a hidden one for damaged.
  const activeTab = Math.max(
    0,
    book.sheets.findIndex(({ properties }) => properties.hidden !== true),
  );
  file.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab, visibility: 'visible' },
  ];
}

/** Makes Excel's file of a workbook. */
export async function exportWorkbook(book: Workbook): Promise<ExcelFile> {
  // Loaded when it is first wanted: the host starts without it.
  const { Workbook: NewFile, PaperSize } = await import('@cj-tech-master/excelts');
  const file = new NewFile();
  const titles = book.sheets.map(({ properties }) => properties.title ?? '');
  const written = excelTitles([...titles, 'Lists']);
  const exporting = startExport(book, titles, written);
  const lost: Record<'text' | 'formula', string[]> = { text: [], formula: [] };
  book.sheets.forEach((sheet, index) => {
    addSheet(file, written[index] ?? '', sheet, PaperSize.A4, exporting, (what, row, column) => {
      const place = { top: row, bottom: row + 1, left: column, right: column + 1 };
      lost[what].push(printA1(titles[index] ?? '', place));
    });
  });
  addLists(file, exporting);
  describe(file, book);
  return {
    bytes: await file.xlsx.writeBuffer(),
    cutTexts: lost.text,
    formulasAsValues: lost.formula,
    charts: book.sheets.flatMap(({ charts, properties }) =>
      charts.map(({ spec }) => spec?.title ?? properties.title ?? ''),
    ),
  };
}
