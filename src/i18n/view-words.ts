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

/** Why somebody gets no certificate, which a view's words must not import. */
type CertificateReason =
  | 'noPlace'
  | 'leftEarly'
  | 'cohortNotOver'
  | 'noSession'
  | 'unrecorded'
  | 'rateBelow'
  | 'notAssessed'
  | 'notCompetent'
  | 'alreadyHas';

/** The rungs of a report's ladder, which a view's words must not import. */
type ReportRung =
  | 'enrolled'
  | 'trained'
  | 'passed'
  | 'competent'
  | 'certified'
  | 'working'
  | 'lasting'
  | 'funded'
  | 'dossiers';

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
    readonly noCohorts: string;
  };
  readonly days: {
    readonly weekdays: readonly [string, string, string, string, string, string, string];
    readonly roomClosed: string;
  };
  readonly meeting: {
    readonly which: string;
    readonly fresh: string;
    readonly entry: string;
    readonly onePerLine: string;
    readonly plan: string;
    readonly planned: string;
    readonly noAgencies: string;
    readonly notYet: string;
    readonly writeNow: string;
    readonly change: string;
    readonly saveChange: string;
    readonly leave: string;
    readonly isSent: string;
    readonly isSentHint: string;
    readonly changed: string;
    readonly corrected: string;
    readonly cancel: string;
    readonly sure: string;
    readonly yes: string;
    readonly no: string;
    readonly cancelled: string;
    readonly invitation: string;
    readonly missing: string;
    readonly months: readonly string[];
    readonly letter: Readonly<
      Record<
        | 'number'
        | 'nature'
        | 'natureValue'
        | 'attachment'
        | 'attachmentValue'
        | 'subject'
        | 'subjectValue'
        | 'changedSubject'
        | 'to'
        | 'head'
        | 'place'
        | 'opening'
        | 'openingReplacing'
        | 'openingChanged'
        | 'day'
        | 'time'
        | 'fromTo'
        | 'fromOn'
        | 'where'
        | 'chair'
        | 'agenda'
        | 'closing'
        | 'staffNo',
        string
      >
    >;
  };
  readonly minutes: {
    readonly noMeetings: string;
    readonly attended: string;
    readonly notInvited: string;
    readonly open: string;
    readonly newActions: string;
    readonly add: string;
    readonly write: string;
    readonly written: string;
    readonly print: string;
    readonly saveFirst: string;
    readonly paper: {
      readonly title: string;
      readonly invitationNo: string;
      readonly attended: string;
      readonly absent: string;
      readonly nobody: string;
      readonly agenda: string;
      readonly minutes: string;
      readonly decisions: string;
      readonly actions: string;
      readonly none: string;
      readonly chair: string;
      readonly secretary: string;
      readonly columns: Readonly<Record<'number' | 'what' | 'who' | 'due' | 'code', string>>;
    };
  };
  readonly actions: {
    readonly agency: string;
    readonly all: string;
    readonly nothing: string;
    readonly counts: string;
    readonly due: string;
    readonly dueToday: string;
    readonly overdue: string;
    readonly unchanged: string;
    readonly save: string;
    readonly saved: string;
    readonly add: string;
    readonly added: string;
    readonly number: string;
    readonly remove: string;
    readonly removeNumber: string;
  };
  readonly enrol: {
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
  readonly digests: {
    readonly off: string;
    readonly reminders: string;
    readonly noReminders: string;
    readonly recipients: string;
    readonly next: string;
    readonly nextRun: string;
    readonly never: string;
    readonly last: string;
    readonly preview: string;
    readonly previewReminder: string;
    readonly how: string;
    readonly noTrigger: string;
    readonly switchOn: string;
    readonly alive: string;
    readonly dead: string;
    readonly takeOver: string;
    readonly taken: string;
    readonly alreadyAlive: string;
    readonly unsettledTitle: string;
    readonly unsettledHint: string;
    readonly arrived: string;
    readonly again: string;
    readonly settledArrived: string;
    readonly settledAgain: string;
    readonly logTitle: string;
    readonly logEmpty: string;
    readonly quota: string;
    readonly back: string;
    readonly agencies: string;
    readonly asSent: string;
    readonly nothingNow: string;
    readonly held: string;
    readonly noRecipients: string;
    readonly shortTitle: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly test: string;
    readonly tested: string;
    readonly testNotKnown: string;
    readonly testHint: string;
    readonly frame: string;
    readonly kinds: Readonly<Record<string, string>>;
  };
  readonly findings: {
    readonly nothing: string;
    readonly nothingLeft: string;
    readonly total: string;
    readonly page: string;
    readonly previous: string;
    readonly next: string;
    readonly all: string;
    readonly nobody: string;
    readonly states: {
      readonly open: string;
      readonly new: string;
      readonly returned: string;
      readonly acknowledged: string;
      readonly solved: string;
    };
    readonly isNew: string;
    readonly since: string;
    readonly advice: string;
    readonly why: string;
    readonly mend: string;
    readonly show: string;
    readonly shown: string;
    readonly mendOne: string;
    readonly mendAll: string;
    readonly mended: string;
    readonly left: string;
    readonly waiting: string;
    readonly acknowledge: string;
    readonly acknowledgeHint: string;
    readonly keep: string;
    readonly acknowledged: string;
    readonly isAcknowledged: string;
    readonly wasAcknowledged: string;
    readonly reopen: string;
    readonly reopened: string;
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
  readonly calendar: {
    readonly nothing: string;
    readonly ready: string;
    readonly download: string;
    readonly howTitle: string;
    readonly how: readonly string[];
    readonly again: string;
  };
  readonly schedule: {
    readonly once: string;
    readonly daily: string;
    readonly weekly: string;
    readonly monthly: string;
    readonly every: Readonly<Record<'daily' | 'weekly' | 'monthly', string>>;
    readonly everyHint: string;
    readonly byMonth: {
      readonly date: string;
      readonly short: string;
      readonly weekday: string;
      readonly places: readonly [string, string, string, string, string];
      readonly lastDay: string;
    };
    readonly firstOn: string;
    readonly repeat: string;
    readonly on: string;
    readonly ends: string;
    readonly afterCount: string;
    readonly untilDay: string;
    readonly afterJp: string;
    readonly skipNational: string;
    readonly skipCollectiveLeave: string;
    readonly onDayOff: string;
    readonly skip: string;
    readonly move: string;
    readonly topicsHint: string;
    readonly preview: string;
    readonly update: string;
    readonly stale: string;
    readonly staleMark: string;
    readonly wrong: string;
    readonly showWrong: string;
    readonly planHint: string;
    readonly previewTitle: string;
    readonly skipped: string;
    readonly movedTo: string;
    readonly insteadOf: string;
    readonly isOut: string;
    readonly isAdded: string;
    readonly willBeOut: string;
    readonly willBeBack: string;
    readonly willBeAdded: string;
    readonly takeOut: string;
    readonly putBack: string;
    readonly remove: string;
    readonly add: string;
    readonly addNow: string;
    readonly cancel: string;
    readonly saveAll: string;
    readonly saved: string;
    readonly plannedJp: string;
  };
  readonly timetable: {
    readonly nothing: string;
    readonly closed: string;
    readonly lookAtProposal: string;
    readonly proposal: string;
    readonly saveProposal: string;
    readonly what: string;
    readonly actions: Readonly<Record<'cancel' | 'move' | 'trainer' | 'shift', string>>;
    readonly chosen: string;
    readonly listHint: string;
    readonly all: string;
    readonly past: string;
    readonly noneFromToday: string;
    readonly allFrom: string;
    readonly choose: string;
    readonly session: string;
    readonly newDay: string;
    readonly newTrainer: string;
    readonly fromOn: string;
    readonly direction: string;
    readonly later: string;
    readonly earlier: string;
    readonly amount: string;
    readonly unit: string;
    readonly days: string;
    readonly weeks: string;
    readonly shiftHint: string;
    readonly look: string;
    readonly wrong: string;
    readonly reload: string;
    readonly willChange: string;
    readonly list: string;
    readonly last: string;
    readonly jp: string;
    readonly kept: string;
    readonly cancelled: string;
    readonly noRoom: string;
    readonly done: Readonly<Record<'cancel' | 'move' | 'trainer' | 'shift' | 'makeUp', string>>;
    readonly undoHint: string;
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
  readonly attendanceGrid: {
    readonly noCohorts: string;
    readonly hint: string;
    readonly make: string;
    readonly read: string;
    readonly working: string;
    readonly made: string;
    readonly done: string;
    readonly kept: string;
    readonly cell: string;
  };
  readonly assessments: {
    readonly noCohorts: string;
    readonly noPeople: string;
    readonly unitHint: string;
    readonly hint: string;
    readonly letters: Readonly<Record<'competent' | 'notYet', string>>;
    readonly allCompetent: string;
    readonly attempt: string;
    readonly settled: string;
    readonly wrongScore: string;
    readonly progress: string;
    readonly saved: string;
  };
  readonly certificates: {
    readonly eligible: string;
    readonly all: string;
    readonly nobodyEligible: string;
    readonly others: string;
    /** By reason, as `features/certificates/facts.ts` names them. */
    readonly reasons: Readonly<Record<CertificateReason, string>>;
    readonly issue: string;
    readonly done: string;
    readonly issued: string;
    readonly noneIssued: string;
    readonly print: string;
    readonly handOver: string;
    readonly handedOver: string;
    readonly revoke: string;
    readonly revokeHint: string;
    readonly keep: string;
    readonly revoked: string;
    readonly wasRevoked: string;
    readonly check: string;
    readonly code: string;
    readonly verdicts: Readonly<Record<'genuine' | 'revoked' | 'unknown' | 'mistyped', string>>;
    readonly about: string;
    readonly document: {
      readonly titles: Readonly<Record<'training' | 'competence', string>>;
      readonly given: string;
      readonly code: string;
      readonly fullName: string;
      readonly filledIn: string;
      readonly bodies: Readonly<Record<'training' | 'competence', string>>;
      readonly results: Readonly<Record<'training' | 'competence', string>>;
      readonly checkHint: string;
    };
  };
  /** Certificates with full names, printed from the registry. */
  readonly namedCertificates: {
    readonly noCohorts: string;
    readonly hint: string;
    readonly people: string;
    readonly preview: string;
    readonly born: string;
    readonly missing: string;
    readonly withheld: string;
    /** By reason, as `app/registry/named-certificates.ts` names them. */
    readonly reasons: Readonly<
      Record<
        'revoked' | 'voided' | 'notHere' | 'noCode' | 'otherPerson' | 'severalRows' | 'erased' | 'noName',
        string
      >
    >;
  };
  readonly attendanceRecap: {
    readonly nothing: string;
    readonly found: string;
    readonly unrecorded: string;
    readonly title: string;
    readonly period: string;
    readonly sessions: string;
    readonly sessionCount: string;
    readonly jpExpected: string;
    readonly jpAttended: string;
    readonly total: string;
    readonly rateHint: string;
    readonly taught: string;
    readonly unnamed: string;
    readonly jpInWords: string;
    readonly prisonOfficer: string;
  };
  /** What a language needs to say numbers: see `sidebar/print/number-words.ts`. */
  readonly numerals: {
    readonly small: readonly string[];
    readonly tens: readonly string[];
    readonly compound: string;
    readonly hundred: string;
    readonly hundreds: string;
    readonly thousand: string;
    readonly thousands: string;
    readonly point: string;
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
    readonly startHint: string;
    readonly startButton: string;
    readonly started: string;
    readonly passed: string;
    readonly months: readonly string[];
  };
  readonly monthlyReport: {
    readonly noProgrammes: string;
    readonly nothing: string;
    readonly programme: string;
    readonly every: string;
    readonly month: string;
    readonly running: string;
    readonly asOf: string;
    readonly asOfRunning: string;
    readonly missing: string;
    readonly letter: Readonly<
      Record<
        | 'number'
        | 'nature'
        | 'natureValue'
        | 'attachment'
        | 'attachmentValue'
        | 'subject'
        | 'subjectValue'
        | 'to'
        | 'toUsual'
        | 'place'
        | 'opening'
        | 'closing'
        | 'staffNo',
        string
      >
    >;
    readonly headings: Readonly<Record<'training' | 'outcomes' | 'obstacles' | 'plan', string>>;
    readonly provider: string;
    readonly andMore: string;
    readonly columns: Readonly<
      Record<'name' | 'quota' | 'people' | 'sessions' | 'jp' | 'jpWhole' | 'rate' | 'month' | 'whole', string>
    >;
    readonly all: string;
    readonly doneOfPlanned: string;
    readonly line: string;
    readonly rungColumns: Readonly<Record<'rung' | 'count' | 'of', string>>;
    /** By key of `features/reports/facts.ts`, and of whom each is a part. */
    readonly rungs: Readonly<Record<ReportRung, string>>;
    readonly wholes: Readonly<Record<Exclude<ReportRung, 'enrolled'>, string>>;
    readonly some: string;
    readonly insurance: string;
    readonly insuranceUntold: string;
    readonly noneCalledOff: string;
    readonly calledOff: string;
    readonly causes: Readonly<Record<'prison' | 'dayOff' | 'other', string>>;
    readonly moved: string;
    readonly unrecorded: string;
    readonly lateActions: string;
    readonly noLateActions: string;
    readonly lateTasks: string;
    readonly noLateTasks: string;
    readonly moreAgencies: string;
    readonly sessions: string;
    readonly meetings: string;
    readonly moreMeetings: string;
    readonly noMeetings: string;
    readonly due: string;
    readonly note: string;
    readonly print: string;
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
