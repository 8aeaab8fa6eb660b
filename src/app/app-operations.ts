import * as z from 'zod/mini';
import { listAttendanceGrids } from './attendance-grid/list-grids';
import { SYNC_INPUT, syncAttendanceGrid } from './attendance-grid/sync-grid';
import { COHORT_CALENDAR_INPUT, cohortCalendar } from './calendar/cohort-calendar';
import type { Outcome } from './commit/transact';
import { digestBoard } from './digests/board';
import { previewMail, WHICH_MAIL } from './digests/preview';
import { sendTestMail } from './digests/send-test';
import { SETTLE_INPUT, settleMail } from './digests/settle';
import { takeOver } from './digests/take-over';
import type { Complaint } from './explain';
import { LIST_FINDINGS_INPUT, listFindings } from './findings/list-findings';
import { MEND_FINDINGS_INPUT, mendFindings } from './findings/mend-findings';
import { SHOW_FINDING_INPUT, showFinding } from './findings/show-finding';
import type { Refused } from './operate';
import type { Ports } from './ports';
import type { Snapshot } from './read/snapshot';
import { ERASE_INPUT, eraseIdentity } from './registry/erase';
import { ISSUE_INPUT, issueCodes, listIssuable } from './registry/issue';
import { NAMED_CERTIFICATES_INPUT, namedCertificates } from './registry/named-certificates';
import { listUndoable, UNDO_INPUT, undoCommit } from './undo/undo';

/** What no single feature can do: it spans tabs that are not known beforehand, or two workbooks. */
interface AppCommand<Input> {
  input(): z.ZodMiniType<Input>;
  run(ports: Ports, input: Input, requestId: string): Outcome<unknown, Refused>;
}

const command = <Input>(
  input: () => z.ZodMiniType<Input>,
  run: (ports: Ports, input: Input, requestId: string) => Outcome<unknown, Refused>,
): AppCommand<unknown> => ({
  input,
  run: (ports, given, requestId) => run(ports, given as Input, requestId),
});

/** What an app's query ends with: its answer, or what is said against it. */
export type AppAnswer<Answer> =
  | { readonly answer: Answer; readonly snapshot: Snapshot }
  | { readonly refused: readonly Complaint[]; readonly snapshot: Snapshot };

interface AppQuery<Input> {
  input(): z.ZodMiniType<Input>;
  run(ports: Ports, input: Input): AppAnswer<unknown>;
}

const query = <Input>(
  input: () => z.ZodMiniType<Input>,
  run: (ports: Ports, input: Input) => AppAnswer<unknown>,
): AppQuery<unknown> => ({ input, run: (ports, given) => run(ports, given as Input) });

const NOTHING = () => z.strictObject({});

export const appQueries: Readonly<Record<string, AppQuery<unknown> | undefined>> = {
  undoable: query(NOTHING, listUndoable),
  issuable: query(NOTHING, listIssuable),
  namedCertificates: query(NAMED_CERTIFICATES_INPUT, namedCertificates),
  attendanceGrids: query(NOTHING, listAttendanceGrids),
  cohortCalendar: query(COHORT_CALENDAR_INPUT, cohortCalendar),
  digestBoard: query(NOTHING, digestBoard),
  previewMail: query(WHICH_MAIL, previewMail),
  findings: query(LIST_FINDINGS_INPUT, listFindings),
  showFinding: query(SHOW_FINDING_INPUT, showFinding),
};

export const appCommands: Readonly<Record<string, AppCommand<unknown> | undefined>> = {
  undo: command(UNDO_INPUT, undoCommit),
  issueCodes: command(ISSUE_INPUT, issueCodes),
  eraseIdentity: command(ERASE_INPUT, eraseIdentity),
  syncAttendanceGrid: command(SYNC_INPUT, syncAttendanceGrid),
  sendTestMail: command(WHICH_MAIL, sendTestMail),
  settleMail: command(SETTLE_INPUT, settleMail),
  takeOverMails: command(NOTHING, takeOver),
  mendFindings: command(MEND_FINDINGS_INPUT, mendFindings),
};
