import { type CellPatch, patchCell } from '../draft/cell-parts';
import type { Draft } from '../draft/draft';
import { ruleIndex, styleIndex } from '../draft/intern';
import { invalid } from '../errors';
import { assign } from '../fields/assign';
import { type Mask, maskOf } from '../fields/parse-mask';
import { pairMask } from '../format/paired-colors';
import { storedFormat } from '../format/stored-format';
import type { Cell } from '../model/workbook';
import type { CellData, CellFormat } from '../schema/message';
import { checkLength, extendedPatch } from '../values/enter';
import { storedRule } from './validation-rule';

export type CellWriter = (cell: Cell | null | undefined, data: CellData) => Cell | null;

/** Parts of a cell that callers may name but not set: Google computes them. */
function formatPatch(draft: Draft, mask: Mask): (cell: Cell | null | undefined, data: CellData) => CellPatch {
  const pairs = pairMask(mask);
  const done = new Map<CellFormat | undefined, Map<number | undefined, number | undefined>>();
  return (cell, { userEnteredFormat }) => {
    let byStyle = done.get(userEnteredFormat);
    if (byStyle === undefined) {
      byStyle = new Map<number | undefined, number | undefined>();
      done.set(userEnteredFormat, byStyle);
    }
    const before = cell?.style;
    if (!byStyle.has(before)) {
      const old = before === undefined ? undefined : draft.book.styles[before];
      const given = userEnteredFormat && storedFormat(userEnteredFormat);
      byStyle.set(before, styleIndex(draft, assign(old, given, pairs)));
    }
    return { style: byStyle.get(before) };
  };
}

/** Runs of rich text are kept only beside a text (documented: textFormatRuns). */
function runsPatch(data: CellData): CellPatch {
  return {
    runs:
      data.textFormatRuns === undefined || data.textFormatRuns.length === 0 ? undefined : data.textFormatRuns,
  };
}

/**
 * Writes the fields of a mask from cell data into cells: value, format, note, validation, rich text.
 * A field that the mask names and the data leave open is cleared (documented: "fields").
 */
export function cellWriter(draft: Draft, mask: Mask): CellWriter {
  const format = maskOf(mask, 'userEnteredFormat');
  const patchFormat = format && formatPatch(draft, format);
  const value = maskOf(mask, 'userEnteredValue') !== undefined;
  const note = maskOf(mask, 'note') !== undefined;
  const rule = maskOf(mask, 'dataValidation') !== undefined;
  const runs = maskOf(mask, 'textFormatRuns') !== undefined;
  if (!mask.all && maskOf(mask, 'pivotTable') !== undefined)
    throw invalid('Pivot tables are not supported by this host.');
  return (cell, data) => {
    let patch: CellPatch = {};
    if (value) patch = extendedPatch(data.userEnteredValue);
    if (runs) patch = { ...patch, ...runsPatch(data) };
    if (patchFormat !== undefined) patch = { ...patch, ...patchFormat(cell, data) };
    if (note) {
      if (data.note !== undefined) checkLength(data.note);
      patch = { ...patch, note: data.note === '' ? undefined : data.note };
    }
    if (rule)
      patch = { ...patch, rule: ruleIndex(draft, data.dataValidation && storedRule(data.dataValidation)) };
    return patchCell(cell, patch);
  };
}
