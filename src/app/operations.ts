import type { Features } from '../features/index';
import type { CohortGrid } from './attendance-grid/list-grids';
import type { Synced } from './attendance-grid/synced';
import type { CohortCalendar } from './calendar/cohort-calendar';
import type { DigestBoard } from './digests/board';
import type { MailPreview, WhichMail } from './digests/preview';
import type { Tested } from './digests/send-test';
import type { Settled, SettleInput } from './digests/settle';
import type { TakenOver } from './digests/take-over';
import type { FindingsFilter, FindingsPage } from './findings/list-findings';
import type { MendedFindings, MendWanted } from './findings/mend-findings';
import type { Shown, ShowWanted } from './findings/show-finding';
import type { Erased } from './registry/erase';
import type { Issuable, Issued } from './registry/issue';
import type { NamedCertificates } from './registry/named-certificates';
import type { Undoable, Undone } from './undo/undo';

type All<Part extends string> = {
  [F in keyof Features]: Features[F] extends Readonly<Record<Part, readonly (infer Item)[]>> ? Item : never;
}[keyof Features];

type Command = Extract<All<'commands'>, { type: 'command' }>;
type Query = Extract<All<'queries'>, { type: 'query' }>;

type InputOf<O> = O extends { decide(book: never, input: infer Input, context: never): unknown }
  ? Input
  : O extends { answer(book: never, input: infer Input, context: never): unknown }
    ? Input
    : never;
type AnswerOf<O> = O extends { decide(...given: never[]): infer D }
  ? Extract<D, { ok: true }> extends { readonly answer: infer Answer }
    ? Answer
    : never
  : O extends { answer(...given: never[]): infer Answer }
    ? Exclude<Answer, { readonly refusals: readonly unknown[] }>
    : never;

/** What a sidebar may ask, by name: its input and its answer, computed from the registry. */
export type Queries = {
  readonly [Q in Query as Q['name']]: { readonly input: InputOf<Q>; readonly answer: AnswerOf<Q> };
} & {
  readonly undoable: {
    readonly input: Readonly<Record<string, never>>;
    readonly answer: readonly Undoable[];
  };
  readonly issuable: {
    readonly input: Readonly<Record<string, never>>;
    readonly answer: readonly Issuable[];
  };
  readonly namedCertificates: {
    readonly input: {
      readonly cohortId?: string | undefined;
      readonly type?: 'training' | 'competence' | undefined;
    };
    readonly answer: NamedCertificates;
  };
  readonly cohortCalendar: {
    readonly input: { readonly cohortId: string };
    readonly answer: CohortCalendar;
  };
  readonly findings: { readonly input: FindingsFilter; readonly answer: FindingsPage };
  readonly showFinding: { readonly input: ShowWanted; readonly answer: Shown };
  readonly attendanceGrids: {
    readonly input: Readonly<Record<string, never>>;
    readonly answer: readonly CohortGrid[];
  };
  readonly digestBoard: {
    readonly input: Readonly<Record<string, never>>;
    readonly answer: DigestBoard;
  };
  readonly previewMail: { readonly input: WhichMail; readonly answer: MailPreview };
};

/** What a sidebar may have done; the answer is null when it was saved, but is no longer known. */
export type Commands = {
  readonly [C in Command as C['name']]: { readonly input: InputOf<C>; readonly answer: AnswerOf<C> | null };
} & {
  readonly undo: { readonly input: Pick<Undoable, 'commit' | 'tabs'>; readonly answer: Undone | null };
  readonly issueCodes: {
    readonly input: { readonly registryKeys: readonly string[] };
    readonly answer: Issued | null;
  };
  readonly eraseIdentity: {
    readonly input: { readonly registryKey: string };
    readonly answer: Erased | null;
  };
  readonly mendFindings: { readonly input: MendWanted; readonly answer: MendedFindings | null };
  readonly syncAttendanceGrid: {
    readonly input: { readonly cohortId: string };
    readonly answer: Synced | null;
  };
  readonly sendTestMail: { readonly input: WhichMail; readonly answer: Tested | null };
  readonly settleMail: { readonly input: SettleInput; readonly answer: Settled | null };
  readonly takeOverMails: {
    readonly input: Readonly<Record<string, never>>;
    readonly answer: TakenOver | null;
  };
};

export type Operations = Queries & Commands;
