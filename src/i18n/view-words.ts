/** The moves of `features/enrolments/stages.ts`, which a view's words must not import. */
type MoveName =
  | 'verify'
  | 'place'
  | 'promote'
  | 'start'
  | 'pass'
  | 'fail'
  | 'withdraw'
  | 'expel'
  | 'releaseEarly'
  | 'transfer';

/** What the sidebars say beside the labels of columns. */
export interface ViewWords {
  readonly common: {
    readonly loading: string;
    readonly save: string;
    readonly saving: string;
    readonly saveAnyway: string;
    readonly saved: string;
    readonly again: string;
    readonly choose: string;
    readonly none: string;
    readonly required: string;
    readonly noAnswer: string;
    readonly severalAccounts: string;
    readonly changedSince: string;
    readonly more: string;
    readonly warnings: string;
    readonly cannotSave: string;
  };
  readonly enrol: {
    readonly noCohorts: string;
    readonly places: string;
    readonly full: string;
    readonly queue: string;
    readonly known: string;
    readonly fresh: string;
    readonly privacy: string;
    readonly enrolled: string;
    readonly proposed: string;
    readonly waiting: string;
    readonly who: string;
    readonly find: string;
    readonly noMatch: string;
    readonly member: string;
  };
  readonly stages: {
    readonly noCohorts: string;
    readonly nobody: string;
    readonly places: string;
    readonly next: string;
    readonly giveNext: string;
    readonly move: string;
    readonly chosen: string;
    readonly reason: string;
    readonly on: string;
    readonly moves: Readonly<Record<MoveName, string>>;
    readonly done: string;
    readonly all: string;
    readonly everyStage: string;
    readonly people: string;
    readonly noCommonMove: string;
    readonly onHint: string;
    readonly hint: string;
  };
  readonly issue: {
    readonly sends: string;
    readonly people: string;
    readonly hint: string;
    readonly all: string;
    readonly noWorkingName: string;
    readonly noConsent: string;
    readonly nobody: string;
    readonly issue: string;
    readonly issuing: string;
    readonly progress: string;
    readonly done: string;
    readonly issued: string;
    readonly erase: {
      readonly title: string;
      readonly erased: string;
      readonly kept: string;
      readonly history: string;
      readonly again: string;
      readonly whom: string;
      readonly differs: string;
      readonly erase: string;
      readonly erasing: string;
      readonly done: string;
      readonly doneWithCode: string;
    };
  };
  readonly identity: {
    readonly who: string;
    readonly fresh: string;
    readonly known: string;
    readonly find: string;
    readonly noMatch: string;
    readonly person: string;
    readonly register: string;
    readonly programme: string;
    readonly nik: {
      readonly count: string;
      readonly reads: string;
      readonly R02: string;
      readonly R05: string;
      readonly R06: string;
      readonly R21: string;
      readonly R22: string;
    };
    readonly resembling: string;
    readonly sameNik: string;
    readonly workingName: string;
    readonly revealing: string;
    readonly code: string;
    readonly merged: string;
    readonly saved: string;
    readonly unreadable: string;
    readonly reload: string;
    readonly print: string;
  };
  readonly duplicates: {
    readonly nothing: string;
    readonly hint: string;
    readonly total: string;
    readonly putOff: string;
    readonly done: Readonly<Record<'same' | 'different' | 'later', string>>;
    readonly bothHaveCodes: string;
  };
  readonly merge: {
    readonly nothing: string;
    readonly hint: string;
    readonly from: string;
    readonly into: string;
    readonly sure: string;
    readonly merge: string;
    readonly done: string;
  };
  readonly undo: {
    readonly nothing: string;
    readonly hint: string;
    readonly undo: string;
    readonly done: string;
    readonly kept: string;
    readonly rows: string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
    readonly commands: Readonly<Record<string, string>>;
  };
  readonly schedule: {
    readonly noCohorts: string;
    readonly once: string;
    readonly weekly: string;
    readonly weekdays: readonly [string, string, string, string, string, string, string];
    readonly firstOn: string;
    readonly repeat: string;
    readonly on: string;
    readonly ends: string;
    readonly afterCount: string;
    readonly untilDay: string;
    readonly afterJp: string;
    readonly skipNational: string;
    readonly skipCollectiveLeave: string;
    readonly preview: string;
    readonly previewTitle: string;
    readonly skipped: string;
    readonly saveAll: string;
    readonly saved: string;
    readonly plannedJp: string;
  };
  readonly attendance: {
    readonly nothing: string;
    readonly session: string;
    readonly incomplete: string;
    readonly allPresent: string;
    readonly codes: {
      readonly H: string;
      readonly T: string;
      readonly I: string;
      readonly S: string;
      readonly A: string;
      readonly L: string;
    };
    readonly jpPresent: string;
    readonly unrecorded: string;
    readonly progress: string;
    readonly saved: string;
    readonly changedBy: string;
    readonly noPeople: string;
    readonly hint: string;
    readonly planned: string;
    readonly rate: string;
    readonly standing: Readonly<Record<'outOfReach' | 'noneLeft', string>>;
  };
  readonly absences: {
    readonly nobody: string;
    readonly hint: string;
    readonly who: string;
    readonly saved: string;
    readonly list: string;
    readonly none: string;
    readonly drop: string;
    readonly dropped: string;
    readonly codes: Readonly<Record<'I' | 'S' | 'L', string>>;
  };
  readonly attendanceSheet: {
    readonly from: string;
    readonly to: string;
    readonly wrongOrder: string;
    readonly noSessions: string;
    readonly nobody: string;
    readonly found: string;
    readonly session: string;
    readonly missing: string;
    readonly print: string;
    readonly title: string;
    readonly number: string;
    readonly page: string;
    readonly labels: Readonly<Record<'programme' | 'cohort' | 'place' | 'instructor' | 'days', string>>;
    readonly columns: Readonly<Record<'number' | 'code' | 'name' | 'remarks', string>>;
    readonly present: string;
    readonly absent: string;
    readonly people: string;
    readonly legend: string;
    readonly staffNo: string;
    readonly months: readonly string[];
  };
  readonly release: {
    readonly nobody: string;
    readonly hint: string;
    readonly who: string;
    readonly noted: string;
    readonly on: string;
    readonly newOn: string;
    readonly kind: string;
    readonly reason: string;
    readonly leaves: string;
    readonly tasks: string;
    readonly none: string;
    readonly stays: string;
    readonly chooseFirst: string;
    readonly saved: string;
    readonly changed: string;
  };
  readonly followUps: {
    readonly nobody: string;
    readonly what: string;
    readonly modes: {
      readonly list: string;
      readonly add: string;
      readonly outcome: string;
      readonly start: string;
    };
    readonly agency: string;
    readonly every: string;
    readonly groups: {
      readonly overdue: string;
      readonly today: string;
      readonly week: string;
      readonly month: string;
      readonly later: string;
    };
    readonly nothing: string;
    readonly open: string;
    readonly back: string;
    readonly late: string;
    readonly due: string;
    readonly doneOn: string;
    readonly next: string;
    readonly nextHint: string;
    readonly outcome: string;
    readonly outcomeHint: string;
    readonly known: string;
    readonly saved: string;
    readonly savedNext: string;
    readonly added: string;
    readonly outcomeSaved: string;
    readonly started: string;
    readonly passed: string;
    readonly months: readonly string[];
  };
  readonly import: {
    readonly hint: string;
    readonly paste: string;
    readonly file: string;
    readonly empty: string;
    readonly found: string;
    readonly match: string;
    readonly skip: string;
    readonly nameMissing: string;
    readonly check: string;
    readonly checking: string;
    readonly totals: string;
    readonly start: string;
    readonly sending: string;
    readonly running: string;
    readonly unfinished: string;
    readonly resume: string;
    readonly unsent: string;
    readonly done: string;
    readonly undo: string;
    readonly sure: string;
    readonly undone: string;
    readonly yes: string;
    readonly no: string;
    readonly kept: string;
    readonly another: string;
    readonly line: string;
    readonly resembles: string;
    readonly same: string;
    readonly different: string;
    readonly verdicts: Readonly<Record<'warning' | 'review' | 'refused' | 'known', string>>;
    /** By number of the rule, as it is said of a line of a list. */
    readonly reasons: Readonly<Record<string, string>>;
    /** Other labels that a column may carry, by field: small letters without blanks, parted by bars. */
    readonly aliases: Readonly<Record<string, string>>;
  };
}
