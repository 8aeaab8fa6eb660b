import * as z from 'zod/mini';
import type { Alteration } from '../../core/change';
import { cellOf, type RawRow } from '../../core/raw-row';
import { type AnyTab, columnKeys } from '../../core/tab';
import { fill } from '../../core/words';
import { identities } from '../../features/identities/tab';
import { imports } from '../../features/imports/tab';
import { participants } from '../../features/participants/tab';
import { optionLabel } from '../../i18n/speak';
import { admit } from '../admit';
import { type Outcome, transact } from '../commit/transact';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { redactJournal, wholeJournal } from './redact';
import { IN_SHARED, inShared, OFFICERS, sharedPorts } from './shared-workbook';

export const ERASE_INPUT = () => z.strictObject({ registryKey: z.string('R13') });

export interface Erased {
  readonly registryKey: string;
  readonly participantId: string | null;
}

/** What stays of a person: codes and states, from which counts are made. */
const KEPT_IN_SHARED = new Set(['participantId', 'status', 'consent', 'voided']);
const KEPT_IN_REGISTRY = new Set(['registryKey', 'participantId', 'mergedInto', 'voided']);
/** What stands for the name of somebody who was erased. */
export const ERASED_NAME = '–';

/** Blanks a row but for what is kept. What was there before is not noted: that is the point. */
const blankRow = (
  tab: AnyTab,
  row: RawRow,
  id: string,
  keep: ReadonlySet<string>,
  more: Alteration['cells'],
): Alteration => ({
  type: 'set',
  tab: tab.key,
  id,
  at: row.at,
  cells: {
    ...Object.fromEntries(
      columnKeys(tab)
        .filter((column) => !keep.has(column))
        .map((column) => [column, '']),
    ),
    ...more,
  },
  before: {},
});

const keyOf = (row: RawRow): string => String(cellOf(row, 'registryKey')).trim();
const participantIdOf = (row: RawRow): string => String(cellOf(row, 'participantId')).trim();

/** A person's row with those that were merged into it, and the one that it was merged into: all of them are her. */
const samePerson = (rows: readonly RawRow[], registryKey: string): readonly RawRow[] => {
  const keys = new Set([registryKey]);
  for (let before = 0; before < keys.size;) {
    before = keys.size;
    for (const row of rows) {
      const into = String(cellOf(row, 'mergedInto')).trim();
      if (into === '' || !(keys.has(into) || keys.has(keyOf(row)))) continue;
      keys.add(into);
      keys.add(keyOf(row));
    }
  }
  return rows.filter((row) => keys.has(keyOf(row)));
};

/** Lines of lists that wait for review because they are, or may be, her: their cells say who. */
const blankLines = (lines: readonly RawRow[], keys: ReadonlySet<string>): Alteration[] =>
  lines
    .filter((row) => keys.has(String(cellOf(row, 'registryKey')).trim()) && cellOf(row, 'cells') !== '')
    .map((row) => ({
      type: 'set',
      tab: imports.key,
      id: String(cellOf(row, 'importId')).trim(),
      at: row.at,
      cells: { cells: '' },
      before: {},
    }));

const eraseInShared = (ports: Ports, participantIds: ReadonlySet<string>, requestId: string): void => {
  const outcome = inShared(() =>
    transact<null, never>(ports, {
      name: 'erase',
      by: ports.user(),
      requestId: (newest) => `${newest}.erase-${requestId}`,
      inputHash: '',
      tabs: [participants],
      extra: wholeJournal(),
      decide: (snapshot) => {
        admit(snapshot, ports.user(), IN_SHARED);
        const { book, journal } = snapshot;
        const changes = [...participantIds].flatMap((id) =>
          book
            .reading(participants, 'participantId', id)
            .map((row) => blankRow(participants, row, id, KEPT_IN_SHARED, { workingName: ERASED_NAME })),
        );
        const more = redactJournal(snapshot, participants.key, participantIds, KEPT_IN_SHARED);
        return { changes, more, marks: journal.marks, answer: null };
      },
    }),
  );
  if (outcome.type !== 'done') throw new WorkbookFault('notKnownToBeSaved');
};

/**
 * Blanks a person: her row in the registry and its images in the registry's journal, and the working name in the shared
 * workbook and its journal. Her codes stay, so that counts do. Google keeps older versions; the guide says so.
 */
export const eraseIdentity = (
  ports: Ports,
  { registryKey }: z.infer<ReturnType<typeof ERASE_INPUT>>,
  requestId: string,
): Outcome<Erased, Refused> =>
  transact<Erased, Refused>(ports, {
    name: 'eraseIdentity',
    by: ports.user(),
    requestId,
    inputHash: registryKey,
    tabs: [identities, imports],
    extra: wholeJournal(),
    decide: (snapshot: Snapshot) => {
      admit(snapshot, ports.user(), OFFICERS);
      const { book, words, journal } = snapshot;
      const rows = samePerson(book.tables.get(identities.key) ?? [], registryKey);
      const own = rows.find((row) => keyOf(row) === registryKey);
      if (!own) {
        const text = fill(words.app.errors.noIdentity, { id: registryKey });
        return {
          refused: {
            complaints: [{ code: 'noIdentity', severity: 'E', text, field: 'registryKey' }],
            acknowledge: false,
          },
        };
      }
      const participantIds = new Set(rows.map(participantIdOf).filter((id) => id !== ''));
      if (participantIds.size > 0) eraseInShared(sharedPorts(ports, snapshot), participantIds, requestId);
      const yes = optionLabel(words.language, '', 'voided', 'yes');
      const keys = new Set(rows.map(keyOf));
      return {
        changes: [
          ...rows.map((row) =>
            blankRow(identities, row, keyOf(row), KEPT_IN_REGISTRY, { fullName: ERASED_NAME, voided: yes }),
          ),
          ...blankLines(book.tables.get(imports.key) ?? [], keys),
        ],
        more: redactJournal(snapshot, identities.key, keys, KEPT_IN_REGISTRY),
        marks: journal.marks,
        answer: { registryKey, participantId: participantIdOf(own) || null },
      };
    },
  });
