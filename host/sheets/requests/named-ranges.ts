import { parseCells } from '../a1/parse-a1';
import { type Draft, ownList, sheetIn } from '../draft/draft';
import { numericId } from '../draft/numeric-id';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import { checkedArea } from '../range/checked-area';
import { printNamedRange } from '../range/print-ranges';
import type { NamedRange, Requests } from '../schema/message';

const longestName = 250;

/** Google's rules for names: letters, digits and underscores, no digit first, nothing that reads as a cell. */
function checkName(draft: Draft, name: string, except?: NamedRange): void {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= longestName;
  const reserved = /^(true|false)$/i.test(name) || /^r\d*c\d*$/i.test(name);
  if (!plain || reserved || parseCells(name) !== undefined) throw invalid(`Invalid name: ${name}`);
  const taken = draft.book.namedRanges.some(
    (other) => other !== except && other.name?.toLowerCase() === name.toLowerCase(),
  );
  if (taken)
    throw invalid(`Cannot add named range with name ${name}, a named range with that name already exists.`);
}

function checkRange({ range }: NamedRange, draft: Draft): void {
  if (range === undefined) throw invalid('range is required.');
  checkedArea(sheetIn(draft, range.sheetId), range);
}

/** Names a range, under an id of the caller's choice or a fresh one. */
export function addNamedRange(draft: Draft, request: NonNullable<Requests['addNamedRange']>): object {
  const given = request.namedRange ?? {};
  checkName(draft, given.name ?? '');
  checkRange(given, draft);
  const taken = (id: string): boolean =>
    draft.book.namedRanges.some(({ namedRangeId }) => namedRangeId === id);
  if (given.namedRangeId !== undefined && taken(given.namedRangeId)) {
    throw invalid(`A named range with id ${given.namedRangeId} already exists.`);
  }
  const namedRangeId =
    given.namedRangeId ?? String(numericId(draft.context.newId, (id) => taken(String(id))));
  const entry = { ...given, namedRangeId };
  const list = ownList(draft, draft.book.namedRanges);
  list.push(entry);
  draft.book.namedRanges = list;
  return { namedRange: printNamedRange(entry) };
}

function find(draft: Draft, id: string | undefined): NamedRange {
  const entry = draft.book.namedRanges.find(({ namedRangeId }) => namedRangeId === id);
  if (entry === undefined) throw invalid(`No named range with id: ${id ?? ''}`);
  return entry;
}

/** Renames a range, or gives its name to other cells. */
export function updateNamedRange(
  draft: Draft,
  request: NonNullable<Requests['updateNamedRange']>,
): undefined {
  const entry = find(draft, request.namedRange?.namedRangeId);
  const mask = requestMask('NamedRange', request.fields);
  const id = entry.namedRangeId;
  const changed = {
    ...assign(entry, request.namedRange, mask),
    ...(id === undefined ? {} : { namedRangeId: id }),
  };
  checkName(draft, changed.name ?? '', entry);
  checkRange(changed, draft);
  draft.book.namedRanges = draft.book.namedRanges.map((other) => (other === entry ? changed : other));
}

/** Takes a name away; the cells stay. */
export function deleteNamedRange(
  draft: Draft,
  request: NonNullable<Requests['deleteNamedRange']>,
): undefined {
  const entry = find(draft, request.namedRangeId);
  draft.book.namedRanges = draft.book.namedRanges.filter((other) => other !== entry);
}
