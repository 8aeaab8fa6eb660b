import * as z from 'zod/mini';
import type { Alteration } from '../../core/change';
import type { Role } from '../../core/role';
import type { RawRow } from '../../core/raw-row';
import { type AnyTab, columnKeys } from '../../core/tab';
import { fill } from '../../core/words';
import { identities } from '../../features/identities/tab';
import { participants } from '../../features/participants/tab';
import { optionLabel } from '../../i18n/speak';
import { admit } from '../admit';
import { type Outcome, transact } from '../commit/transact';
import type { Refused } from '../operate';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { redactJournal, wholeJournal } from './redact';
import { inShared, sharedPorts } from './shared-workbook';

const OFFICERS: readonly Role[] = ['admin', 'prison'];

export const ERASE_INPUT = () => z.strictObject({ registryKey: z.string('R13') });

export interface Erased {
  readonly registryKey: string;
  readonly participantId: string | null;
}

/** What stays of a person: codes and states, from which counts are made. */
const KEPT_IN_SHARED = new Set(['participantId', 'status', 'consent', 'voided']);
const KEPT_IN_REGISTRY = new Set(['registryKey', 'participantId', 'voided']);
const ERASED_NAME = '–';

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

const eraseInShared = (ports: Ports, participantId: string, requestId: string): void => {
  const outcome = inShared(() =>
    transact<null, never>(ports, {
      name: 'erase',
      by: ports.user(),
      requestId: (newest) => `${newest}.erase-${requestId}`,
      inputHash: '',
      tabs: [participants],
      extra: wholeJournal(),
      decide: (snapshot) => {
        admit(snapshot, ports.user(), ['admin', 'coordinator', 'prison']);
        const { book, journal } = snapshot;
        const [row] = book.reading(participants, 'participantId', participantId);
        const changes = row
          ? [blankRow(participants, row, participantId, KEPT_IN_SHARED, { workingName: ERASED_NAME })]
          : [];
        const more = redactJournal(snapshot, participants.key, participantId, KEPT_IN_SHARED);
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
    tabs: [identities],
    extra: wholeJournal(),
    decide: (snapshot: Snapshot) => {
      admit(snapshot, ports.user(), OFFICERS);
      const { book, words, journal } = snapshot;
      const [row] = book.reading(identities, 'registryKey', registryKey);
      if (!row) {
        const text = fill(words.app.errors.noIdentity, { id: registryKey });
        return {
          refused: {
            complaints: [{ code: 'noIdentity', severity: 'E', text, field: 'registryKey' }],
            acknowledge: false,
          },
        };
      }
      const participantId = String(row.cells.participantId ?? '');
      if (participantId !== '') eraseInShared(sharedPorts(ports, snapshot), participantId, requestId);
      const yes = optionLabel(words.language, '', 'voided', 'yes');
      return {
        changes: [
          blankRow(identities, row, registryKey, KEPT_IN_REGISTRY, { fullName: ERASED_NAME, voided: yes }),
        ],
        more: redactJournal(snapshot, identities.key, registryKey, KEPT_IN_REGISTRY),
        marks: journal.marks,
        answer: { registryKey, participantId: participantId === '' ? null : participantId },
      };
    },
  });
