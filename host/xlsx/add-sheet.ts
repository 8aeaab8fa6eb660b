import type { PaperSize, Workbook as ExcelWorkbook, Worksheet } from '@cj-tech-master/excelts';
import type { Sheet } from '../sheets/model/workbook';
import { areaOf, cellsA1 } from '../sheets/range/area';
import { excelColor } from './color';
import { addConditionalFormats } from './conditional-formats';
import type { Exporting } from './exporting';
import { ruledAreas } from './ruled-areas';
import { addCells, type Lost } from './sheet-cells';
import { addSizes } from './sheet-sizes';
import { excelValidation } from './validation';

/** A tab of the file with its look: colour, frozen lines, and on paper all columns on one page across. */
function newTab(file: ExcelWorkbook, title: string, { properties }: Sheet, paperSize: PaperSize): Worksheet {
  const { frozenRowCount = 0, frozenColumnCount = 0, hideGridlines } = properties.gridProperties ?? {};
  const tabColor = excelColor(properties.tabColor, properties.tabColorStyle);
  const frozen = { state: 'frozen' as const, xSplit: frozenColumnCount, ySplit: frozenRowCount };
  const view = {
    showGridLines: hideGridlines !== true,
    rightToLeft: properties.rightToLeft === true,
    ...(frozenRowCount + frozenColumnCount > 0 ? frozen : { state: 'normal' as const }),
  };
  return file.addWorksheet(title, {
    state: properties.hidden === true ? 'hidden' : 'visible',
    properties: tabColor === undefined ? {} : { tabColor },
    views: [view],
    pageSetup: {
      paperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      // The library would not double an apostrophe there, which Excel takes for damage.
      ...(frozenRowCount > 0 && !title.includes("'") ? { printTitlesRow: `1:${frozenRowCount}` } : {}),
    },
  });
}

function addValidations(to: Worksheet, sheet: Sheet, exporting: Exporting): void {
  for (const [index, areas] of ruledAreas(sheet)) {
    const [first] = areas;
    const rule = exporting.book.rules[index];
    if (first === undefined || rule === undefined) continue;
    const validation = excelValidation(rule, cellsA1({ ...first, bottom: first.top + 1 }), sheet, exporting);
    // The library's own name for a rule whose cells are given as ranges.
    if (validation !== undefined) to.dataValidations.add(`range:${areas.map(cellsA1).join(' ')}`, validation);
  }
}

/** Adds a tab with all that Excel takes of it. Protection is not among it: nothing in the file is locked. */
export function addSheet(
  file: ExcelWorkbook,
  title: string,
  sheet: Sheet,
  paperSize: PaperSize,
  exporting: Exporting,
  lost: Lost,
): void {
  const to = newTab(file, title, sheet, paperSize);
  addCells(to, sheet, exporting, lost);
  addSizes(to, sheet);
  for (const merge of sheet.merges) to.mergeCellsWithoutStyle(cellsA1(areaOf(merge, sheet)));
  addValidations(to, sheet, exporting);
  addConditionalFormats(to, sheet, exporting);
  if (sheet.basicFilter?.range != null) to.autoFilter = cellsA1(areaOf(sheet.basicFilter.range, sheet));
}
