import { type Draft, editSheet, sheetIn } from '../draft/draft';
import { numericId } from '../draft/numeric-id';
import { invalid } from '../errors';
import { assign, requestMask } from '../fields/assign';
import { withPair } from '../format/paired-colors';
import type { Sheet } from '../model/workbook';
import { areaOf, meets, rangeOf } from '../range/area';
import { checkedArea } from '../range/checked-area';
import { printRange } from '../range/print-ranges';
import type { Requests } from '../schema/message';

type Band = Sheet['bandedRanges'][number];
type Colors = NonNullable<Band['rowProperties']>;

const paired = (colors: Colors): Colors =>
  ['headerColor', 'firstBandColor', 'secondBandColor', 'footerColor'].reduce(withPair<Colors>, colors);

const allBands = (draft: Draft): readonly Band[] =>
  draft.book.sheets.flatMap((sheet) => [...sheet.bandedRanges]);

function stored(draft: Draft, given: Band, except?: Band): Band {
  if (given.range === undefined) throw invalid('Must specify a range for the banding.');
  if (given.rowProperties === undefined && given.columnProperties === undefined) {
    throw invalid('Must specify row or column properties for the banding.');
  }
  const sheet = sheetIn(draft, given.range.sheetId);
  const area = checkedArea(sheet, given.range);
  const clash = sheet.bandedRanges.some(
    (other) => other !== except && meets(areaOf(other.range ?? {}, sheet), area),
  );
  if (clash) {
    throw invalid(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  return {
    ...given,
    range: { sheetId: given.range.sheetId ?? 0, ...rangeOf(area) },
    ...(given.rowProperties === undefined ? {} : { rowProperties: paired(given.rowProperties) }),
    ...(given.columnProperties === undefined ? {} : { columnProperties: paired(given.columnProperties) }),
  };
}

function found(draft: Draft, id: number | undefined): Band {
  const band = allBands(draft).find(({ bandedRangeId }) => bandedRangeId === id);
  if (band === undefined) throw invalid(`No banded range with id: ${id ?? 0}`);
  return band;
}

/** Adds alternating colours, under an id of the caller's choice or a fresh one. */
export function addBanding(draft: Draft, request: NonNullable<Requests['addBanding']>): object {
  const given = request.bandedRange ?? {};
  const taken = (id: number): boolean => allBands(draft).some(({ bandedRangeId }) => bandedRangeId === id);
  if (given.bandedRangeId !== undefined && taken(given.bandedRangeId)) {
    throw invalid(`A banded range with id ${given.bandedRangeId} already exists.`);
  }
  const bandedRangeId = given.bandedRangeId ?? numericId(draft.context.newId, taken);
  const band = { ...stored(draft, given), bandedRangeId };
  const sheet = editSheet(draft, band.range?.sheetId);
  sheet.bandedRanges = [...sheet.bandedRanges, band];
  return { bandedRange: { ...band, range: printRange(band.range ?? {}) } };
}

export function updateBanding(draft: Draft, request: NonNullable<Requests['updateBanding']>): undefined {
  const band = found(draft, request.bandedRange?.bandedRangeId);
  const mask = requestMask('BandedRange', request.fields);
  const id = band.bandedRangeId;
  const wanted = {
    ...assign(band, request.bandedRange, mask),
    ...(id === undefined ? {} : { bandedRangeId: id }),
  };
  const changed = stored(draft, wanted, band);
  const sheet = editSheet(draft, band.range?.sheetId);
  sheet.bandedRanges = sheet.bandedRanges.map((other) => (other === band ? changed : other));
}

export function deleteBanding(draft: Draft, request: NonNullable<Requests['deleteBanding']>): undefined {
  const band = found(draft, request.bandedRangeId);
  const sheet = editSheet(draft, band.range?.sheetId);
  sheet.bandedRanges = sheet.bandedRanges.filter((other) => other !== band);
}
