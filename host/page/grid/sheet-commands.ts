import type { ApiBatchRequest } from '../api/types';
import { apiColor } from './cell-style';
import type { CommandContext, CommandMapping, CommandParams } from './command-context';

type Dimension = 'ROWS' | 'COLUMNS';

function span(dimension: Dimension, sheetId: number, range: NonNullable<CommandParams['range']>) {
  return dimension === 'ROWS'
    ? { sheetId, dimension, startIndex: range.startRow, endIndex: range.endRow + 1 }
    : { sheetId, dimension, startIndex: range.startColumn, endIndex: range.endColumn + 1 };
}

/** Univer's `Direction`: 0 up, 1 right, 2 down, 3 left; what comes after its neighbour looks like it. */
const insert =
  (dimension: Dimension): CommandMapping =>
  (params, { sheet, selections }) => {
    const range = params.range ?? selections[0];
    if (!range) return undefined;
    const place = span(dimension, sheet.sheetId, range);
    const after = params.direction === 1 || params.direction === 2;
    return [{ insertDimension: { range: place, inheritFromBefore: after && place.startIndex > 0 } }];
  };

const remove =
  (dimension: Dimension): CommandMapping =>
  (params, { sheet, selections }) => {
    const range = params.range ?? selections[0];
    return range && [{ deleteDimension: { range: span(dimension, sheet.sheetId, range) } }];
  };

const move =
  (dimension: Dimension): CommandMapping =>
  (params, { sheet, selections }) => {
    const source = params.range ?? selections[0];
    if (!source || !params.toRange) return undefined;
    const destinationIndex = dimension === 'ROWS' ? params.toRange.startRow : params.toRange.startColumn;
    return [{ moveDimension: { source: span(dimension, sheet.sheetId, source), destinationIndex } }];
  };

const dimensionProperties =
  (
    dimension: Dimension,
    fields: 'hiddenByUser' | 'pixelSize',
    value: (params: CommandParams, context: CommandContext) => unknown,
  ): CommandMapping =>
  (params, context) =>
    (params.ranges ?? (params.range ? [params.range] : context.selections)).map((range) => ({
      updateDimensionProperties: {
        range: span(dimension, context.sheet.sheetId, range),
        properties: { [fields]: value(params, context) },
        fields,
      },
    }));

/** Dragging a header's edge: by how much, on which column or row. */
const resize =
  (dimension: Dimension): CommandMapping =>
  (params, { sheet }) => {
    const index = (dimension === 'ROWS' ? params.anchorRow : params.anchorCol) ?? 0;
    const before = dimension === 'ROWS' ? (sheet.rows[index]?.h ?? 21) : (sheet.columns[index]?.w ?? 100);
    const delta = (dimension === 'ROWS' ? params.deltaY : params.deltaX) ?? 0;
    const range = { sheetId: sheet.sheetId, dimension, startIndex: index, endIndex: index + 1 };
    const properties = { pixelSize: Math.max(2, Math.round(before + delta)) };
    return [{ updateDimensionProperties: { range, properties, fields: 'pixelSize' } }];
  };

const properties = (
  sheetId: number,
  values: Readonly<Record<string, unknown>>,
  fields: string,
): ApiBatchRequest => ({
  updateSheetProperties: { properties: { sheetId, ...values }, fields },
});

const frozen = (sheetId: number, rows: number, columns: number) => [
  properties(
    sheetId,
    { gridProperties: { frozenRowCount: rows, frozenColumnCount: columns } },
    'gridProperties(frozenRowCount,frozenColumnCount)',
  ),
];

/** Google counts positions before the move: a tab that moves right has to aim one further. */
const reorder: CommandMapping = (params, { workbook, sheet }) => {
  const from = workbook.sheets.indexOf(sheet);
  const to = params.order ?? from;
  return to === from ? [] : [properties(sheet.sheetId, { index: to > from ? to + 1 : to }, 'index')];
};

const tabColor: CommandMapping = (params, { sheet }) => {
  const rgbColor = typeof params.value === 'string' ? apiColor(params.value) : undefined;
  return [properties(sheet.sheetId, rgbColor ? { tabColorStyle: { rgbColor } } : {}, 'tabColorStyle')];
};

const size = (params: CommandParams) => Number(params.value);

/** Commands on rows, columns and tabs, by Univer's command id. */
export const sheetCommands: Readonly<Record<string, CommandMapping>> = {
  'sheet.command.insert-row': insert('ROWS'),
  'sheet.command.insert-row-by-range': insert('ROWS'),
  'sheet.command.insert-col': insert('COLUMNS'),
  'sheet.command.insert-col-by-range': insert('COLUMNS'),
  'sheet.command.remove-row': remove('ROWS'),
  'sheet.command.remove-row-by-range': remove('ROWS'),
  'sheet.command.remove-col': remove('COLUMNS'),
  'sheet.command.remove-col-by-range': remove('COLUMNS'),
  'sheet.command.move-rows': move('ROWS'),
  'sheet.command.move-cols': move('COLUMNS'),
  'sheet.command.set-rows-hidden': dimensionProperties('ROWS', 'hiddenByUser', () => true),
  'sheet.command.set-specific-rows-visible': dimensionProperties('ROWS', 'hiddenByUser', () => false),
  'sheet.command.set-selected-rows-visible': dimensionProperties('ROWS', 'hiddenByUser', () => false),
  'sheet.command.set-col-hidden': dimensionProperties('COLUMNS', 'hiddenByUser', () => true),
  'sheet.command.set-col-visible-on-cols': dimensionProperties('COLUMNS', 'hiddenByUser', () => false),
  'sheet.command.set-selected-cols-visible': dimensionProperties('COLUMNS', 'hiddenByUser', () => false),
  'sheet.command.set-worksheet-col-width': dimensionProperties('COLUMNS', 'pixelSize', size),
  'sheet.command.set-row-height': dimensionProperties('ROWS', 'pixelSize', size),
  'sheet.command.delta-column-width': resize('COLUMNS'),
  'sheet.command.delta-row-height': resize('ROWS'),
  'sheet.command.set-frozen': (params, { sheet }) =>
    frozen(sheet.sheetId, params.ySplit ?? 0, params.xSplit ?? 0),
  'sheet.command.cancel-frozen': (_, { sheet }) => frozen(sheet.sheetId, 0, 0),
  'sheet.command.set-worksheet-name': (params, { sheet }) => [
    properties(sheet.sheetId, { title: params.name ?? '' }, 'title'),
  ],
  'sheet.command.set-worksheet-hidden': (_, { sheet }) => [
    properties(sheet.sheetId, { hidden: true }, 'hidden'),
  ],
  'sheet.command.set-worksheet-show': (_, { sheet }) => [
    properties(sheet.sheetId, { hidden: false }, 'hidden'),
  ],
  'sheet.command.set-worksheet-order': reorder,
  'sheet.command.set-tab-color': tabColor,
  'sheet.command.toggle-gridlines': (_, { sheet }) => [
    properties(
      sheet.sheetId,
      { gridProperties: { hideGridlines: sheet.gridlines } },
      'gridProperties.hideGridlines',
    ),
  ],
  'sheet.command.insert-sheet': (params) => [
    { addSheet: { properties: params.index === undefined ? {} : { index: params.index } } },
  ],
  'sheet.command.remove-sheet': (_, { sheet }) => [{ deleteSheet: { sheetId: sheet.sheetId } }],
  'sheet.command.copy-sheet': (_, { workbook, sheet }) => [
    {
      duplicateSheet: { sourceSheetId: sheet.sheetId, insertSheetIndex: workbook.sheets.indexOf(sheet) + 1 },
    },
  ],
};
