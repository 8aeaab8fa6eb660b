import { type Mask, maskOf } from '../fields/parse-mask';
import { localeOf } from '../locale/locale';
import { printMetadata } from '../metadata/location';
import { type Area, areaOf, meets, wholeSheet } from '../range/area';
import type { FoundRange } from '../range/find-range';
import { printGroup, printNamedRange, printProtectedRange, printRange } from '../range/print-ranges';
import type { SheetMessage, Spreadsheet } from '../schema/message';
import { printGrid } from './print-grid';
import { printSheetProperties } from './print-properties';
import type { Sheet, Workbook } from './workbook';

/** What of a workbook is asked for. */
export interface Asked {
  readonly mask: Mask;
  readonly gridData: boolean;
  /** Only these ranges, and only their sheets; absent for the whole workbook. */
  readonly ranges?: readonly FoundRange[];
}

const filled = <T>(list: readonly T[]): boolean => list.length > 0;

/** The areas of a sheet that are asked for; merges outside them are left out (reported of the live API). */
const askedAreas = (sheet: Sheet, asked: Asked): readonly Area[] =>
  asked.ranges?.filter((range) => range.sheet === sheet).map(({ area }) => area) ?? [wholeSheet(sheet)];

function attachments(book: Workbook, sheet: Sheet, asked: Asked): SheetMessage {
  const { sheetId } = sheet.properties;
  const areas = askedAreas(sheet, asked);
  const merges = sheet.merges.filter((merge) => areas.some((area) => meets(area, areaOf(merge, sheet))));
  const metadata = book.metadata.filter(
    ({ location }) => location?.locationType === 'SHEET' && location.sheetId === sheetId,
  );
  return {
    ...(filled(merges) ? { merges: merges.map(printRange) } : {}),
    ...(filled(sheet.conditionalFormats)
      ? {
          conditionalFormats: sheet.conditionalFormats.map((rule) => ({
            ...rule,
            ranges: (rule.ranges ?? []).map(printRange),
          })),
        }
      : {}),
    ...(filled(sheet.filterViews)
      ? { filterViews: sheet.filterViews.map((view) => ({ ...view, range: printRange(view.range ?? {}) })) }
      : {}),
    ...(filled(sheet.protectedRanges)
      ? { protectedRanges: sheet.protectedRanges.map((entry) => printProtectedRange(entry, book.owner)) }
      : {}),
    ...(sheet.basicFilter
      ? { basicFilter: { ...sheet.basicFilter, range: printRange(sheet.basicFilter.range ?? {}) } }
      : {}),
    ...(filled(sheet.charts) ? { charts: [...sheet.charts] } : {}),
    ...(filled(sheet.bandedRanges)
      ? { bandedRanges: sheet.bandedRanges.map((band) => ({ ...band, range: printRange(band.range ?? {}) })) }
      : {}),
    ...(filled(sheet.rowGroups) ? { rowGroups: sheet.rowGroups.map(printGroup) } : {}),
    ...(filled(sheet.columnGroups) ? { columnGroups: sheet.columnGroups.map(printGroup) } : {}),
    ...(filled(metadata) ? { developerMetadata: metadata.map(printMetadata) } : {}),
  };
}

function printSheet(book: Workbook, sheet: Sheet, index: number, asked: Asked): SheetMessage {
  const printed: SheetMessage = {
    properties: printSheetProperties(sheet, index),
    ...attachments(book, sheet, asked),
  };
  const mask = maskOf(asked.mask, 'data');
  if (!asked.gridData || mask === undefined) return printed;
  const locale = localeOf(book.properties.locale ?? undefined);
  const areas = askedAreas(sheet, asked);
  printed.data = areas.map((area) => printGrid(book, sheet, area, mask, locale));
  return printed;
}

/** A workbook as the API gives it; empty lists are left out (recorded). */
export function printSpreadsheet(book: Workbook, asked: Asked): Spreadsheet {
  const sheetMask = maskOf(asked.mask, 'sheets');
  const metadata = book.metadata.filter(({ location }) => location?.locationType === 'SPREADSHEET');
  const ranges = asked.ranges;
  const printed: Spreadsheet = {
    spreadsheetId: book.spreadsheetId,
    properties: book.properties,
    ...(filled(book.namedRanges) ? { namedRanges: book.namedRanges.map(printNamedRange) } : {}),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`,
    ...(filled(metadata) ? { developerMetadata: metadata.map(printMetadata) } : {}),
  };
  if (sheetMask !== undefined) {
    const below = { ...asked, mask: sheetMask };
    printed.sheets = book.sheets
      .map((sheet, index) =>
        ranges === undefined || ranges.some((range) => range.sheet === sheet)
          ? printSheet(book, sheet, index, below)
          : undefined,
      )
      .filter((sheet) => sheet !== undefined);
  }
  return printed;
}
