import type { EnglishCatalogue } from './catalogue';

export const common: EnglishCatalogue['common'] = { yes: 'Yes', no: 'No', voided: 'Voided' };

/** Where a key read aloud (`workingName`: “Working name”) is not what English would say. */
export const tabs: EnglishCatalogue['tabs'] = {
  settings: {
    columns: {
      setting: {
        options: {
          language: 'Language (id or en)',
          jpMinutes: 'Minutes a JP',
          digestWeekday: 'Day of the digest (1 = Monday)',
          digestHour: 'Hour of the digest',
          workbookId: 'Workbook id',
        },
      },
    },
  },
  agencies: {
    columns: {
      agencyId: 'Agency code',
      email: 'E-mail',
      digest: 'Send digest',
      language: { label: 'Language of digest', options: { id: 'Indonesian', en: 'English' } },
    },
  },
  staff: { columns: { email: 'E-mail', agencyId: 'Agency', digest: 'Receives digest' } },
  sites: { columns: { siteId: 'Site code', agencyId: 'Agency' } },
  instructors: { columns: { instructorId: 'Instructor code', agencyId: 'Agency' } },
  holidays: { columns: { holidayId: 'Holiday code', heldOn: 'Date' } },
  programmes: {
    columns: {
      programmeId: 'Programme code',
      totalJp: 'Total JP',
      providerId: 'Provider',
      leadId: 'Lead agency',
    },
  },
  cohorts: {
    columns: { cohortId: 'Cohort code', programmeId: 'Programme', siteId: 'Site', totalJp: 'Total JP' },
  },
  participants: { columns: { participantId: 'Participant code' } },
  enrolments: {
    columns: {
      enrolmentId: 'Enrolment code',
      participantId: 'Participant',
      cohortId: 'Cohort',
      waitNo: 'Wait no.',
      stateOn: 'State since',
      stateReason: 'Reason',
      startOn: 'Takes part from',
      endOn: 'Takes part until',
    },
  },
  sessions: {
    columns: {
      sessionId: 'Session code',
      cohortId: 'Cohort',
      sessionOn: 'Date',
      jp: 'JP',
      instructorId: 'Instructor',
      siteId: 'Site',
    },
  },
  attendance: {
    columns: {
      attendanceId: 'Attendance code',
      sessionId: 'Session',
      enrolmentId: 'Enrolment',
      code: { label: 'Attendance', options: { H: 'H', T: 'T', I: 'I', S: 'S', A: 'A', L: 'L' } },
      jpAttended: 'JP attended',
    },
  },
  findings: {
    columns: {
      findingId: 'Finding code',
      severity: { options: { E: 'Error', W: 'Warning', I: 'Info' } },
      rowId: 'Row code',
      firstSeenOn: 'First seen',
    },
  },
  mailLog: { columns: { mailKey: 'Key', changedAt: 'Time' } },
  journal: {
    columns: {
      commit: 'Number',
      at: 'Time',
      requestId: 'Request id',
      marks: 'Last numbers',
      payload: 'Changes',
    },
  },
};

export const app: EnglishCatalogue['app'] = {
  menu: {
    title: 'Sinergi',
    setUp: 'Set up workbook',
    validate: 'Check entries',
    refreshSummaries: 'Refresh summaries',
    sendDigests: 'Send digests now',
    activateDigests: 'Activate weekly digests',
    confirmWorkbook: 'This is the workbook in use',
    probe: 'Test platform',
  },
  errors: {
    notSetUp: 'This workbook has not been set up. Choose Sinergi › Set up workbook.',
    columnMissing:
      'The column “{column}” of the tab “{tab}” is gone. Nothing was saved. Choose Sinergi › Set up workbook to bring it back.',
    columnTwice:
      'The column “{column}” is there twice in the tab “{tab}”. Nothing was saved. Delete the copy, then try again.',
    columnContradiction:
      'The header row of the tab “{tab}” does not fit the column “{column}” (cut and pasted, or there is a row above the header). Nothing was saved. Undo with Ctrl+Z, or put that label back into row 1.',
    journalMoved:
      'The columns of the tab “{tab}” were moved. Nothing was saved. Put them back in order, then try again.',
    notStaff: '{email} is not in the tab of staff, or not active. Ask a coordinator to add it.',
    notAllowed: 'Your role ({role}) may not do this.',
    broken: 'The request cannot be read. Close this sidebar, open it again, and repeat.',
    tooLarge: 'What was entered is too long.',
    unknownCall: 'Unknown command. Reload this page and repeat.',
    unknownField: 'Unknown entry: {field}.',
    badRequestId: 'A request without a number. Close this sidebar, open it again, and repeat.',
    requestReused: 'This request has been saved before with other contents. Open the sidebar again.',
    requestExpired:
      'This request was delayed for too long to be saved safely. See whether it was saved, then open the sidebar again.',
    notKnownToBeSaved:
      'Google does not answer; it is not known whether this was saved. Press again: it is safe, nothing is saved twice.',
    unavailable: 'The workbook cannot be read at the moment. Nothing was saved. Try again in a moment.',
    copied:
      'This workbook is a copy. Mails and triggers are off until a coordinator chooses Sinergi › This is the workbook in use.',
    titleTaken:
      'The summary tab of {subject} is no longer recognised. Delete that tab and refresh once more.',
  },
  alerts: {
    setUpDone: 'The workbook is ready. {changes} changes.',
    setUpNothing: 'The workbook is complete: 0 changes.',
    setUpTabs: 'Tabs made: {names}.',
    setUpColumns: 'Columns brought back: {names}.',
    setUpOther: 'Also brought up to date: {names}.',
    validated: '{errors} errors, {warnings} warnings, {infos} notes. See the tab of findings.',
    validatedClean: 'All entries are right.',
    idsGiven: '{count} rows that were typed directly got a code.',
    refreshed: 'Summaries refreshed: {names}.',
    refreshedNothing: 'There is no programme to summarise yet.',
    digests: '{sent} mails sent, {queued} still queued, {nothing} agencies without news, {failed} failed.',
    digestsNone: 'There is no digest to send now.',
    digestsUnknown: 'Not known whether sent, look into the mailbox: {keys}.',
    activated: 'Weekly digests are active. The trigger runs every hour in the name of {email}.',
    alreadyActive: 'Weekly digests are already active, in the name of {email}.',
    confirmed: 'This is now the workbook in use.',
  },
  mail: {
    subject: '[{programme}] Weekly digest {period} – {agency}',
    greeting: 'Programme digest for {agency}',
    week: 'Week {from}–{to}',
    openWorkbook: 'Open the workbook',
    leave:
      'No longer wish to receive this mail? Put “No” into the column Receives digest of the tab of staff, or tell a coordinator.',
    programmeFallback: 'Sinergi',
  },
  summary: { asOf: 'as of {day} {time} WIB', heading: '{subject} – {name}' },
  findings: {
    label: 'The label “{expected}” was changed into “{found}”.',
    landedLow:
      'The new row {id} landed in row {row}, far below the table: there is something (a total, a signature) below it.',
  },
};

export const views: EnglishCatalogue['views'] = {
  common: {
    loading: 'Loading…',
    save: 'Save',
    saving: 'Saving…',
    saveAnyway: 'Save anyway',
    saved: 'Saved.',
    again: 'Try again',
    choose: 'Choose…',
    none: '–',
    required: 'required',
    noAnswer:
      'No answer from Google. Check the connection and press again: it is safe, nothing is saved twice.',
    severalAccounts:
      'Google refuses. If you are signed in with several Google accounts, use a browser profile with only one.',
    changedSince: 'Changed by somebody else in the meantime.',
    more: 'and {count} more',
    warnings: 'To be considered',
    cannotSave: 'Cannot be saved',
  },
  enrol: {
    noCohorts: 'There is no cohort yet. Fill in the tabs of programmes and cohorts first.',
    places: '{enrolled} of {capacity} places taken',
    full: 'Full: the next one goes on the waiting list ({waiting} waiting).',
    queue: '{waiting} people are still on the waiting list: the next one queues behind them.',
    known: 'Has a code already',
    fresh: 'New participant',
    privacy: 'A working name only, initials for example. No full name, national id or register number.',
    enrolled: '{participant} is enrolled in {cohort}.',
    proposed: '{participant} is proposed for {cohort}. A coordinator verifies.',
    waiting: '{participant} is on the waiting list of {cohort}, number {number}.',
    who: 'Who',
    find: 'Find a code or working name',
    noMatch: 'Nobody matches.',
    member: 'enrolled already',
  },
  stages: {
    noCohorts: 'There is no cohort yet. Fill in the tabs of programmes and cohorts first.',
    nobody: 'Nobody is in this cohort yet.',
    places: '{enrolled} of {capacity} places taken',
    next: 'There is a free place. Next in line: {names}.',
    giveNext: 'Give the place to {names}',
    move: 'Move to stage',
    chosen: '{count} people chosen',
    reason: 'Reason',
    on: 'Day of the event',
    moves: {
      verify: 'Verify',
      place: 'Give a place or a number in line',
      promote: 'Promote from the waiting list',
      start: 'Start (active)',
      pass: 'Passed',
      fail: 'Failed',
      withdraw: 'Withdrawn',
      expel: 'Expelled',
      releaseEarly: 'Released before the end',
      transfer: 'Transferred',
    },
    done: '{count} people moved.',
    all: 'Choose all',
  },
  undo: {
    nothing: 'There is nothing to undo yet.',
    hint: 'Rows that have been changed since are left as they are. New rows are not deleted but marked as voided.',
    undo: 'Undo',
    done: '{count} rows put back.',
    kept: '{id} was left: it has been changed since.',
    rows: '{count} rows',
    commands: {
      enrol: 'Enrolled a participant',
      propose: 'Proposed a participant',
      moveEnrolments: 'Moved stages',
      schedule: 'Scheduled sessions',
      recordAttendance: 'Recorded attendance',
      validate: 'Checked entries',
      undo: 'Undone',
      repair: 'Repaired rows',
    },
  },
  schedule: {
    noCohorts: 'There is no cohort yet. Fill in the tabs of programmes and cohorts first.',
    once: 'Once',
    weekly: 'Every week',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    firstOn: 'Starts on',
    repeat: 'Repeat',
    on: 'On',
    ends: 'Ends',
    afterCount: 'after a number of sessions',
    untilDay: 'on a date',
    afterJp: 'after a total of JP',
    skipNational: 'Skip national holidays',
    skipCollectiveLeave: 'Skip collective leave',
    preview: 'Preview',
    previewTitle: '{count} sessions, {jp} JP, last on {last}',
    skipped: 'skipped: {name}',
    saveAll: 'Save {count} sessions',
    saved: '{count} sessions saved, {jp} JP, last on {last}.',
    plannedJp: '{planned} of {total} JP planned',
  },
  attendance: {
    nothing: 'No session has begun yet.',
    session: 'Session',
    incomplete: 'incomplete',
    allPresent: 'All present',
    codes: {
      H: 'Present',
      T: 'Late',
      I: 'Excused',
      S: 'Sick',
      A: 'Absent',
      L: 'Kept by the prison',
    },
    jpPresent: 'JP attended',
    unrecorded: 'not recorded',
    progress: '{done} of {total} filled in',
    saved: 'Attendance of {count} people saved.',
    changedBy: '{name}: already changed by {by} to {code}. All others are saved.',
    noPeople: 'Nobody is expected at this session.',
    hint: 'The keys H T I S A L fill in; arrows up and down move between people.',
  },
};
