import { type Draft, editSheet, sheetIn } from '../draft/draft';
import { numericId } from '../draft/numeric-id';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import type { Sheet } from '../model/workbook';
import { checkedArea } from '../range/checked-area';
import { printProtectedRange } from '../range/print-ranges';
import type { GridRange, ProtectedRange, Requests } from '../schema/message';

const idTaken = (draft: Draft, id: number): boolean =>
  draft.book.sheets.some((sheet) =>
    sheet.protectedRanges.some(({ protectedRangeId }) => protectedRangeId === id),
  );

function resolvedRange(draft: Draft, given: ProtectedRange): GridRange {
  if (given.namedRangeId !== undefined) {
    const named = draft.book.namedRanges.find(({ namedRangeId }) => namedRangeId === given.namedRangeId);
    if (named?.range === undefined) throw invalid(`No named range with id: ${given.namedRangeId}`);
    return named.range;
  }
  if (given.range === undefined) throw invalid('Must specify a range or named range to protect.');
  checkedArea(sheetIn(draft, given.range.sheetId), given.range);
  return given.range;
}

/** The range as it is kept: false flags and empty lists left out; a warning has no editors (documented). */
function stored(draft: Draft, given: ProtectedRange): ProtectedRange {
  const range = resolvedRange(draft, given);
  const { description, warningOnly, editors, unprotectedRanges, protectedRangeId, namedRangeId } = given;
  if (warningOnly === true && (editors?.users?.length ?? 0) > 0) {
    throw invalid('Editors cannot be set on a protected range that is warning only.');
  }
  return {
    ...(protectedRangeId === undefined ? {} : { protectedRangeId }),
    range,
    ...(namedRangeId === undefined ? {} : { namedRangeId }),
    ...(description === undefined || description === '' ? {} : { description }),
    ...(warningOnly === true ? { warningOnly } : {}),
    ...(warningOnly === true ? {} : { editors: editors ?? {} }),
    ...(unprotectedRanges === undefined || unprotectedRanges.length === 0 ? {} : { unprotectedRanges }),
  };
}

/** Protects a range, under an id of the caller's choice or a fresh one. */
export function addProtectedRange(draft: Draft, request: NonNullable<Requests['addProtectedRange']>): object {
  const given = request.protectedRange ?? {};
  if (given.protectedRangeId !== undefined && idTaken(draft, given.protectedRangeId)) {
    throw invalid(`A protected range with id ${given.protectedRangeId} already exists.`);
  }
  const protectedRangeId =
    given.protectedRangeId ?? numericId(draft.context.newId, (id) => idTaken(draft, id));
  const entry = stored(draft, { ...given, protectedRangeId });
  const sheet = editSheet(draft, entry.range?.sheetId);
  sheet.protectedRanges = [...sheet.protectedRanges, entry];
  return { protectedRange: printProtectedRange(entry) };
}

function holder(draft: Draft, id: number | undefined): { sheet: Sheet; entry: ProtectedRange } {
  for (const sheet of draft.book.sheets) {
    const entry = sheet.protectedRanges.find(({ protectedRangeId }) => protectedRangeId === id);
    if (entry !== undefined) return { sheet, entry };
  }
  throw invalid(`No protected range with id: ${id ?? 0}`);
}

/** Changes a protected range. */
export function updateProtectedRange(
  draft: Draft,
  request: NonNullable<Requests['updateProtectedRange']>,
): undefined {
  const given = request.protectedRange ?? {};
  const { sheet, entry } = holder(draft, given.protectedRangeId);
  const mask = requestMask('ProtectedRange', request.fields);
  const protectedRangeId = entry.protectedRangeId ?? 0;
  const changed = stored(draft, { ...assign(entry, given, mask), protectedRangeId });
  const from = editSheet(draft, sheet.properties.sheetId);
  const to = editSheet(draft, changed.range?.sheetId);
  if (from === to)
    from.protectedRanges = from.protectedRanges.map((item) => (item === entry ? changed : item));
  else {
    from.protectedRanges = from.protectedRanges.filter((item) => item !== entry);
    to.protectedRanges = [...to.protectedRanges, changed];
  }
}

/** Ends a protection. */
export function deleteProtectedRange(
  draft: Draft,
  request: NonNullable<Requests['deleteProtectedRange']>,
): undefined {
  const { sheet, entry } = holder(draft, request.protectedRangeId);
  const edited = editSheet(draft, sheet.properties.sheetId);
  edited.protectedRanges = edited.protectedRanges.filter((item) => item !== entry);
}
