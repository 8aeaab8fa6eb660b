import type { Book } from '../../core/book';
import type { Change } from '../../core/change';
import type { Draft } from '../../core/draft';
import { FIELD_RULES } from '../../core/field-rules';
import { hashOf } from '../../core/hash';
import { findings } from '../../features/findings/tab';
import type { Request } from '../api';
import type { Ports } from '../ports';
import type { Layout } from '../read/read-tab';
import type { Snapshot } from '../read/snapshot';
import { tabByKey } from '../registry';
import { cellOfLink, type NewFinding } from './finding';
import { cellKey, type CellPlace, readNotes } from './read-notes';
import { isSilent } from './record-findings';

/** So many cells have a note of ours at most, those with errors first. */
const MOST = 500;
/** By this a note is known to be ours. */
const MARK = 'Sinergi: ';
/** What is remembered of a cell that has a note of somebody's own. */
const THEIRS = '-';

interface Wanted {
  readonly cell: CellPlace;
  readonly text: string;
  readonly ids: readonly string[];
}

/** What the notes on cells cost: requests, and what to remember of each finding. */
export interface NotePlan {
  readonly requests: readonly Request[];
  /** By the finding's id; undefined where it has no note. What is not in it stays as it was. */
  readonly noted: ReadonlyMap<string, string | undefined>;
}

const NOTHING: NotePlan = { requests: [], noted: new Map() };
const WEIGHT = { E: 0, W: 1, I: 2 } as const;

/** A row's only id is how its note is found again: nothing is written where the id itself is wrong, or there twice. */
const canCarry = ({ rule, place, rowId }: NewFinding, book: Book): boolean => {
  const [key = '', column] = place?.split('.') ?? [];
  const tab = tabByKey(key);
  if (!tab || rowId === undefined || (column === tab.id && rule in FIELD_RULES)) return false;
  return book.reading(tab, tab.id, rowId).length === 1;
};

/** What each cell is to say: its findings one below another, the heaviest first. */
const wantedNotes = (
  found: readonly NewFinding[],
  book: Book,
  adviceOn: (rule: string) => string,
): ReadonlyMap<string, Wanted> => {
  const cells = new Map<string, { cell: CellPlace; texts: string[]; ids: string[] }>();
  const heaviestFirst = [...found].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  for (const finding of heaviestFirst) {
    const cell = cellOfLink(finding.link);
    if (!cell || !canCarry(finding, book)) continue;
    const key = cellKey(cell);
    const known = cells.get(key);
    if (!known && cells.size === MOST) continue;
    const note = known ?? { cell, texts: [], ids: [] };
    note.texts.push(`${finding.message} ${adviceOn(finding.rule)}`);
    note.ids.push(String(finding.findingId));
    cells.set(key, note);
  }
  return new Map(
    [...cells].map(
      ([key, { cell, texts, ids }]) => [key, { cell, text: MARK + texts.join('\n\n'), ids }] as const,
    ),
  );
};

/** Where a row that had a finding is now; undefined when it is gone. */
const placeNow = (
  place: string | undefined,
  rowId: string | undefined,
  book: Book,
  layouts: ReadonlyMap<string, Layout>,
): CellPlace | undefined => {
  const [key = '', column = ''] = place?.split('.') ?? [];
  const layout = layouts.get(key);
  const index = layout?.columns[column];
  const row = layout && rowId !== undefined ? book.reading(layout.tab, layout.tab.id, rowId)[0] : undefined;
  return layout && row && index !== undefined
    ? { sheetId: layout.tab.sheetId, row: row.at, column: index }
    : undefined;
};

const write = ({ sheetId, row, column }: CellPlace, note: string): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row, columnIndex: column },
    rows: [{ values: [note === '' ? {} : { note }] }],
    fields: 'note',
  },
});

/**
 * Notes on the cells of open findings: what is wrong, and how to mend it; gone with the finding. A note of somebody's own
 * is never touched, so the notes of the cells that are to change are read first: nothing is read when none changes. When
 * they cannot be read, they stay as they are until the next check.
 */
export const planNotes = (
  { layouts, words }: Pick<Snapshot, 'layouts' | 'words'>,
  /** As it is checked: with the codes that this check gives. */
  book: Book,
  found: readonly NewFinding[],
  ports: Ports,
): NotePlan => {
  const known = new Map(book.all(findings).map((row) => [String(row.$.cell('findingId')), row] as const));
  const signOf = (id: string) => known.get(id)?.noted;
  const heard = found.filter((finding) => !isSilent(known.get(String(finding.findingId)), finding));
  const wanted = wantedNotes(heard, book, (rule) => words.advice(rule).mend);
  const noted = new Map<string, string | undefined>();
  const changed = [...wanted].filter(([, { text, ids }]) => {
    const sign = hashOf(text).slice(-6);
    return !ids.every((id) => signOf(id) === sign) && !ids.every((id) => signOf(id) === THEIRS);
  });
  const kept = new Set([...wanted.values()].flatMap(({ ids }) => ids));
  const cleared = new Map<string, CellPlace>();
  for (const [id, row] of known) {
    if (row.noted === undefined || kept.has(id)) continue;
    noted.set(id, undefined);
    const cell = row.noted === THEIRS ? undefined : placeNow(row.place, row.rowId, book, layouts);
    if (cell && !wanted.has(cellKey(cell))) cleared.set(cellKey(cell), cell);
  }
  if (changed.length + cleared.size === 0) return { requests: [], noted };
  const there = readNotes(ports, [...changed.map(([, { cell }]) => cell), ...cleared.values()]);
  if (!there) return NOTHING;
  const isOurs = (key: string) => (there.get(key) ?? '').startsWith(MARK);
  const requests = [...cleared].flatMap(([key, cell]) => (isOurs(key) ? [write(cell, '')] : []));
  for (const [key, { cell, text, ids }] of changed) {
    const isFree = (there.get(key) ?? '') === '' || isOurs(key);
    if (isFree) requests.push(write(cell, text));
    for (const id of ids) noted.set(id, isFree ? hashOf(text).slice(-6) : THEIRS);
  }
  return { requests, noted };
};

/** A finding with what is to be remembered of its note. */
export const withNote = (finding: NewFinding, { noted }: NotePlan): NewFinding => {
  const id = String(finding.findingId);
  return noted.has(id) ? { ...finding, noted: noted.get(id) } : finding;
};

/** Findings that are there no more have no note either. */
export const forgetNotes = (
  book: Book,
  found: readonly NewFinding[],
  { noted }: NotePlan,
  draft: Draft,
): void => {
  const current = new Set(found.map(({ findingId }) => String(findingId)));
  for (const row of book.all(findings)) {
    const id = String(row.$.cell('findingId'));
    if (noted.has(id) && !current.has(id)) draft.set(findings, row, { noted: noted.get(id) });
  }
};

const withoutNoted = (cells: Change['cells']): Change['cells'] =>
  Object.fromEntries(Object.entries(cells).filter(([column]) => column !== 'noted'));

/** A change of a finding that says nothing of its note: for when notes are not written. */
export const withoutNote = (change: Change): Change => {
  if (change.tab !== findings.key) return change;
  const cells = withoutNoted(change.cells);
  return change.type === 'set'
    ? { ...change, cells, before: withoutNoted(change.before) }
    : { ...change, cells };
};
