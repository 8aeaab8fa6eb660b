interface MailKinds {
  readonly weekly: string;
  readonly daily: string;
  readonly monthly: string;
  readonly reminder: string;
}

/** What the add-on itself says, outside any feature: menu, messages, mails. */
export interface AppWords {
  readonly menu: {
    readonly title: string;
    readonly setUp: string;
    readonly setUpRegistry: string;
    readonly repairColumns: string;
    readonly validate: string;
    readonly refreshSummaries: string;
    readonly sendDigests: string;
    readonly activateDigests: string;
    readonly sendCalendar: string;
    readonly confirmWorkbook: string;
    readonly probe: string;
  };
  readonly errors: {
    readonly notSetUp: string;
    readonly columnMissing: string;
    readonly columnTwice: string;
    readonly columnContradiction: string;
    readonly journalMoved: string;
    readonly otherWorkbook: string;
    readonly noSharedWorkbook: string;
    readonly sharedUnavailable: string;
    readonly noIdentity: string;
    readonly noWorkingName: string;
    readonly notStaff: string;
    readonly notAllowed: string;
    readonly broken: string;
    readonly tooLarge: string;
    readonly unknownCall: string;
    readonly unknownField: string;
    readonly badRequestId: string;
    readonly requestReused: string;
    readonly requestExpired: string;
    readonly notKnownToBeSaved: string;
    readonly unavailable: string;
    readonly changing: string;
    readonly tooManyRows: string;
    readonly copied: string;
    readonly titleTaken: string;
    readonly noAgency: string;
    readonly mailSettled: string;
    readonly mailTooLate: string;
    readonly mailQuota: string;
    readonly mailStopped: string;
    readonly noCohort: string;
    readonly calendarMissing: string;
    readonly calendarForbidden: string;
    readonly calendarBusy: string;
    readonly calendarUnavailable: string;
    readonly cellGone: string;
    readonly findingGone: string;
    readonly findingNotYours: string;
    readonly findingChanged: string;
    readonly gridEmpty: string;
    readonly gridTwice: string;
    readonly gridHead: string;
    readonly gridTaken: string;
  };
  readonly alerts: {
    readonly setUpDone: string;
    readonly setUpNothing: string;
    readonly setUpTabs: string;
    readonly setUpColumns: string;
    readonly setUpOther: string;
    readonly region: string;
    readonly relabelled: string;
    readonly validated: string;
    readonly validatedClean: string;
    readonly validatedPart: string;
    readonly acknowledged: string;
    readonly idsGiven: string;
    readonly refreshed: string;
    readonly refreshedNothing: string;
    readonly digests: string;
    readonly digestsNone: string;
    readonly digestsUnknown: string;
    readonly digestsStale: string;
    readonly activated: string;
    readonly alreadyActive: string;
    readonly confirmed: string;
    readonly repaired: string;
    readonly repairedNothing: string;
    readonly calendarOff: string;
    readonly calendarSent: string;
    readonly calendarSame: string;
    readonly calendarRefused: string;
    readonly calendarLast: string;
  };
  /** Help at a cell, by what the sheet checks there. */
  readonly checks: {
    readonly list: string;
    readonly tab: string;
    readonly date: string;
    readonly number: string;
    readonly email: string;
  };
  readonly mail: {
    readonly subjects: MailKinds;
    readonly periods: MailKinds;
    readonly greeting: string;
    readonly reminderGreeting: string;
    readonly actTitle: string;
    readonly more: string;
    readonly changedTitle: string;
    readonly changed: string;
    readonly changedAtLeast: string;
    readonly changedTab: string;
    readonly short: string;
    readonly shortEnd: string;
    readonly test: string;
    readonly openWorkbook: string;
    readonly leave: string;
    readonly programmeFallback: string;
  };
  readonly calendar: { readonly session: string; readonly trainer: string };
  readonly summary: {
    readonly asOf: string;
    /** What a chart shows, for those who cannot see it. */
    readonly chart: string;
    readonly heading: string;
  };
  /** The tab into which attendance is typed from a paper list. */
  readonly grid: {
    readonly title: string;
    readonly hint: string;
    readonly conflict: string;
    readonly somebody: string;
    readonly nothing: string;
    readonly wrong: {
      readonly unknown: string;
      readonly lateJp: string;
      readonly notBegun: string;
      readonly cancelled: string;
      readonly notExpected: string;
    };
  };
}
