import { without } from '../fields/without';
import { type Draft, editSheet, ownList, sheetIn } from '../draft/draft';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import { everything, maskOf } from '../fields/parse-mask';
import { renameReferences } from '../formula/rename-references';
import { pairMask, withPair } from '../format/paired-colors';
import type { Sheet } from '../model/workbook';
import type { Requests, SheetProperties } from '../schema/message';
import { checkFrozen } from './check-frozen';
import { resizeGrid } from './resize-grid';
import { checkTitle } from './sheet-title';

function moveSheet(draft: Draft, sheet: Sheet, index: number): void {
  const { length } = draft.book.sheets;
  if (index < 0 || index > length)
    throw invalid(`Sheet index ${index} is outside the spreadsheet's ${length} sheets.`);
  const sheets = ownList(draft, draft.book.sheets);
  const from = sheets.indexOf(sheet);
  sheets.splice(from, 1);
  sheets.splice(index > from ? index - 1 : index, 0, sheet);
  draft.book.sheets = sheets;
}

/** Sets properties of a tab: title, size, frozen lines, colour, hidden, position. */
export function updateSheetProperties(
  draft: Draft,
  request: NonNullable<Requests['updateSheetProperties']>,
): undefined {
  const given = request.properties ?? {};
  const { sheetId = 0 } = given;
  sheetIn(draft, sheetId, 'sheet');
  const mask = pairMask(requestMask('SheetProperties', request.fields));
  const sheet = editSheet(draft, sheetId, 'sheet');
  const before = {
    ...sheet.properties,
    gridProperties: {
      ...sheet.properties.gridProperties,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
    },
  };
  const wanted: SheetProperties =
    assign<SheetProperties>(
      before,
      withPair(given, 'tabColor'),
      mask.all ? { all: false, fields: wholeMask } : mask,
    ) ?? {};
  if (maskOf(mask, 'title') !== undefined) checkTitle(draft, wanted.title ?? '', sheetId);
  if (wanted.sheetType !== 'GRID') throw invalid('The sheet type cannot be changed.');
  const { rowCount = 0, columnCount = 0, ...grid } = wanted.gridProperties ?? {};
  resizeGrid(draft, sheetId, rowCount, columnCount);
  sheet.properties = { ...without(wanted, 'index'), sheetId, gridProperties: grid };
  if (before.title !== sheet.properties.title) {
    renameReferences(draft, before.title ?? '', sheet.properties.title ?? '');
  }
  checkFrozen(sheet);
  if (draft.book.sheets.every(({ properties }) => properties.hidden === true)) {
    throw invalid("You can't hide all the sheets in a document.");
  }
  if (maskOf(mask, 'index') !== undefined && given.index !== undefined) moveSheet(draft, sheet, given.index);
}

/** What `*` means here: everything but the identity of the sheet. */
const wholeMask = new Map(
  ['title', 'gridProperties', 'hidden', 'tabColor', 'tabColorStyle', 'rightToLeft'].map((name) => [
    name,
    everything,
  ]),
);
