import type { CellBlock } from '../api/a1';
import type { ApiBatchRequest } from '../api/types';
import { apiColor } from './cell-style';
import type { CommandContext, CommandMapping, CommandParams } from './command-context';
import { toGridRange } from './grid-range';

/** `updateCells` without rows empties what the mask names. */
const clear =
  (fields: string): CommandMapping =>
  (params, { sheet, selections }) =>
    (params.ranges ?? (params.clearRange ? [params.clearRange] : selections)).map((range) => ({
      updateCells: { range: toGridRange(sheet.sheetId, range), fields },
    }));

const shift =
  (kind: 'insertRange' | 'deleteRange', shiftDimension: 'ROWS' | 'COLUMNS'): CommandMapping =>
  (params, { sheet, selections }) => {
    const range = params.range ?? selections[0];
    return range && [{ [kind]: { range: toGridRange(sheet.sheetId, range), shiftDimension } }];
  };

const alignments: Readonly<Record<string, readonly string[]>> = {
  ht: ['', 'LEFT', 'CENTER', 'RIGHT'],
  vt: ['', 'TOP', 'MIDDLE', 'BOTTOM'],
  tb: ['', 'OVERFLOW_CELL', 'CLIP', 'WRAP'],
};

/** One property of Univer's style as the field of a `CellFormat` and its value. */
function formatField(type: string, value: unknown): readonly [string, unknown] | undefined {
  const member = (key: string) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  const color = () => {
    const rgb = member('rgb');
    return typeof rgb === 'string' ? apiColor(rgb) : undefined;
  };
  const place = alignments[type]?.[Number(value)];
  switch (type) {
    case 'bl':
      return ['textFormat.bold', value === 1];
    case 'it':
      return ['textFormat.italic', value === 1];
    case 'st':
      return ['textFormat.strikethrough', member('s') === 1];
    case 'ul':
      return ['textFormat.underline', member('s') === 1];
    case 'fs':
      return ['textFormat.fontSize', value];
    case 'ff':
      return ['textFormat.fontFamily', value];
    case 'cl':
      return ['textFormat.foregroundColor', color()];
    case 'bg':
      return ['backgroundColor', color()];
    case 'ht':
      return ['horizontalAlignment', place];
    case 'vt':
      return ['verticalAlignment', place];
    case 'tb':
      return ['wrapStrategy', place];
    default:
      return undefined;
  }
}

function setStyle(
  params: CommandParams,
  { sheet, selections }: CommandContext,
): readonly ApiBatchRequest[] | undefined {
  const field = formatField(params.style?.type ?? '', params.style?.value);
  if (!field) return undefined;
  const [path, value] = field;
  const userEnteredFormat = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  return (params.range ? [params.range] : selections).map((range) => ({
    repeatCell: {
      range: toGridRange(sheet.sheetId, range),
      cell: { userEnteredFormat },
      fields: `userEnteredFormat.${path}`,
    },
  }));
}

/** Dragging the corner of a selection: `fillLength` is negative upwards and to the left. */
function autoFill({ sourceRange, targetRange }: CommandParams, { sheet }: CommandContext) {
  if (!sourceRange || !targetRange) return undefined;
  const down = targetRange.endRow - sourceRange.endRow;
  const up = targetRange.startRow - sourceRange.startRow;
  const right = targetRange.endColumn - sourceRange.endColumn;
  const left = targetRange.startColumn - sourceRange.startColumn;
  const vertical = down > 0 ? down : up < 0 ? up : 0;
  const fillLength = vertical === 0 ? (right > 0 ? right : left < 0 ? left : 0) : vertical;
  const dimension = vertical === 0 ? 'COLUMNS' : 'ROWS';
  const source = toGridRange(sheet.sheetId, sourceRange);
  return [
    { autoFill: { useAlternateSeries: false, sourceAndDestination: { source, dimension, fillLength } } },
  ];
}

function move({ fromRange, toRange }: CommandParams, { sheet }: CommandContext) {
  if (!fromRange || !toRange) return undefined;
  return [cutPaste(sheet.sheetId, fromRange, sheet.sheetId, toRange.startRow, toRange.startColumn)];
}

/** Moves a block with everything in it, as dragging or cutting does. */
export function cutPaste(
  fromSheet: number,
  from: CellBlock,
  sheetId: number,
  rowIndex: number,
  columnIndex: number,
): ApiBatchRequest {
  return {
    cutPaste: {
      source: toGridRange(fromSheet, from),
      destination: { sheetId, rowIndex, columnIndex },
      pasteType: 'PASTE_NORMAL',
    },
  };
}

const merge =
  (mergeType: string): CommandMapping =>
  (params, { sheet, selections }) =>
    (params.selections ?? selections).map((range) => ({
      mergeCells: { range: toGridRange(sheet.sheetId, range), mergeType },
    }));

const setNote: CommandMapping = (params, { sheet, selections }) => {
  const at = selections[0];
  const [row, column] = [params.row ?? at?.startRow ?? 0, params.col ?? at?.startColumn ?? 0];
  const block = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const note = params.note?.note ?? '';
  return [{ repeatCell: { range: toGridRange(sheet.sheetId, block), cell: { note }, fields: 'note' } }];
};

const sort =
  (sortOrder: 'ASCENDING' | 'DESCENDING'): CommandMapping =>
  (_, { sheet, selections }) => {
    const range = selections[0];
    if (!range) return undefined;
    // Google sorts a tab by a column from below its frozen rows.
    const single = range.startRow === range.endRow || range.endRow - range.startRow >= sheet.rowCount - 1;
    const block = single
      ? {
          startRow: sheet.freeze.ySplit,
          endRow: sheet.rowCount - 1,
          startColumn: 0,
          endColumn: sheet.columnCount - 1,
        }
      : range;
    const sortSpecs = [{ dimensionIndex: range.startColumn, sortOrder }];
    return [{ sortRange: { range: toGridRange(sheet.sheetId, block), sortSpecs } }];
  };

/** Commands on cells, by Univer's command id. */
export const cellCommands: Readonly<Record<string, CommandMapping>> = {
  'sheet.command.clear-selection-content': clear('userEnteredValue'),
  'sheet.command.auto-clear-content': clear('userEnteredValue'),
  'sheet.command.clear-selection-format': clear('userEnteredFormat'),
  'sheet.command.clear-selection-all': clear('userEnteredValue,userEnteredFormat'),
  'sheet.command.insert-range-move-down': shift('insertRange', 'ROWS'),
  'sheet.command.insert-range-move-right': shift('insertRange', 'COLUMNS'),
  'sheet.command.delete-range-move-up': shift('deleteRange', 'ROWS'),
  'sheet.command.delete-range-move-left': shift('deleteRange', 'COLUMNS'),
  'sheet.command.set-style': setStyle,
  'sheet.command.auto-fill': autoFill,
  'sheet.command.move-range': move,
  'sheet.command.add-worksheet-merge-all': merge('MERGE_ALL'),
  'sheet.command.add-worksheet-merge-horizontal': merge('MERGE_ROWS'),
  'sheet.command.add-worksheet-merge-vertical': merge('MERGE_COLUMNS'),
  'sheet.command.remove-worksheet-merge': (_, { sheet, selections }) =>
    selections.map((range) => ({ unmergeCells: { range: toGridRange(sheet.sheetId, range) } })),
  'sheet.command.update-note': setNote,
  'sheet.command.delete-note': setNote,
  'sinergi.command.sort-ascending': sort('ASCENDING'),
  'sinergi.command.sort-descending': sort('DESCENDING'),
};
