import * as z from 'zod/mini';
import { createBook } from '../../src/core/book';
import type { AnyTab } from '../../src/core/tab';
import { tabsOf } from '../../src/app/operate';
import { tabsToRead } from '../../src/app/read/snapshot';
import { allCommands, allDigests, allQueries, allRules, allSummaries } from '../../src/app/registry';
import { absences } from '../../src/features/absences/tab';
import { codeOf } from '../../src/features/certificates/commands';
import { certificates } from '../../src/features/certificates/tab';
import { planCells } from '../../src/features/imports/facts';
import { actions } from '../../src/features/actions/tab';
import { meetings } from '../../src/features/meetings/tab';
import { followUps } from '../../src/features/follow-ups/tab';
import { releaseVersionOf } from '../../src/features/releases/facts';
import { sessions } from '../../src/features/sessions/tab';
import { bookOf } from '../support/book-of';
import { contextOf } from '../support/context-of';
import { heldCourse } from '../support/held-course';

const context = contextOf({ now: '2027-03-31T12:00:00' });
const course = heldCourse(20, { 5: { code: 'L', times: 3 } });
/** How a list with one column is read. */
const LIST = { signature: 'x', columns: ['fullName'], numericNik: false };
const MEETING = { heldOn: '2027-03-31', startTime: '10:00', place: 'Aula', chair: 'Kabid', agenda: 'x' };
const whole = bookOf({
  ...course,
  participants: [
    ...course.participants.map((row, n) => (n === 1 ? { ...row, status: 'parole' as const } : row)),
    { workingName: 'NN', status: 'inPrison' },
  ],
  enrolments: course.enrolments.map((row, n) => (n === 2 ? { ...row, state: 'passed' as const } : row)),
  settings: [{ setting: 'jpMinutes', value: '45' }],
  agencies: [{ agencyId: 'LPK', name: 'LPK', type: 'provider', digest: 'yes', active: 'yes' }],
  meetings: [{ ...MEETING, invited: ['LPK'], status: 'planned' }],
  actions: [
    { meetingId: 'RPT-001', text: 'x', ownerId: 'LPK', dueOn: '2027-03-30', status: 'open' },
    { text: 'y', ownerId: 'LPK', dueOn: '2027-04-02', status: 'open' },
  ],
  followUpTemplates: [
    { trigger: 'release', days: 30, type: 'visit', ownerId: 'LPK', active: 'yes' },
    { trigger: 'trainingEnd', days: 30, type: 'visit', ownerId: 'LPK', active: 'yes' },
  ],
  followUps: [
    {
      participantId: 'P-0002',
      trigger: 'release',
      type: 'visit',
      ownerId: 'LPK',
      dueOn: '2027-03-01',
      templateId: 'PTL-01',
    },
    { participantId: 'P-0002', trigger: 'manual', type: 'nib', ownerId: 'LPK', dueOn: '2027-03-31' },
  ],
  outcomes: [
    { participantId: 'P-0002', month: '2027-02-01', working: 'yes', insurance: 'active', funding: 'csr' },
  ],
  absences: [{ enrolmentId: 'E-00001', fromOn: '2027-04-01', toOn: '2027-04-02', code: 'I' }],
  identities: [
    { fullName: 'ST. AMINAH BINTI SUKARNO', birthDate: '1985-03-12' },
    { fullName: 'Siti Aminah', birthDate: '1985-03-12' },
  ],
  duplicates: [{ pairKey: 'R-0001|R-0002', decision: 'later' }],
  imports: [
    {
      job: 'job-00000001',
      line: 0,
      state: 'columns',
      cells: planCells({ ...LIST, content: 'x', total: 2 }),
    },
    { job: 'job-00000001', line: 2, state: 'queued', cells: ['Endang Wulandari'] },
    { job: 'job-00000001', line: 3, state: 'review', cells: ['Kartika Mulyani'] },
  ],
  certificates: [
    {
      ...{ certificateNo: '0001/SP/PRG-001/2027', enrolmentId: 'E-00001', type: 'training' },
      ...{ issuedOn: '2027-03-31', issuerId: 'DISNAKER', status: 'issued' },
      verifyCode: codeOf('0001/SP/PRG-001/2027', 'E-00001'),
    },
  ],
  assessments: [{ enrolmentId: 'E-00002', assessedOn: '2027-03-30', result: 'notYet', attempt: 1 }],
  findings: [
    {
      findingId: 'T-1',
      rule: 'R01',
      severity: 'E',
      state: 'open',
      tab: 'Sesi',
      message: 'x',
      firstSeenOn: '2027-03-01',
    },
    {
      findingId: 'T-2',
      rule: 'R17',
      severity: 'W',
      state: 'open',
      tab: 'Peserta',
      message: 'x',
      firstSeenOn: '2027-03-01',
      valueHash: 'abc',
    },
  ],
});

/** The book as it is when only these tabs were read: asking for another one throws. */
const only = (tabs: readonly AnyTab[]) => {
  const read = new Set(tabsToRead(tabs).map(({ key }) => key));
  return createBook(new Map([...whole.tables].filter(([key]) => read.has(key))), whole.words, whole.tabs);
};
const named = <T>(list: readonly T[], name: (item: T) => string) =>
  list.map((item) => [name(item), item] as const);

const seen = (sessionId: string) => ({
  sessionId,
  version: whole.find(sessions, sessionId)?.$.version,
});

const held = {
  certificateNo: '0001/SP/PRG-001/2027',
  version: whole.find(certificates, '0001/SP/PRG-001/2027')?.$.version,
};

/** Inputs that go through; a command or query without one is tried as far as its refusals. */
const inputs: Readonly<Record<string, unknown>> = {
  acknowledgeFindings: { findings: [{ findingId: 'T-2', valueHash: 'abc' }], reason: 'benar begitu' },
  reopenFindings: { findings: [{ findingId: 'T-2', valueHash: 'abc' }] },
  enrol: { cohortId: 'ANG-001', participant: { workingName: 'NN', consent: 'yes' } },
  propose: { cohortId: 'ANG-001', participant: { workingName: 'NN' } },
  moveEnrolments: { move: 'withdraw', enrolmentIds: ['E-00001'], reason: 'sakit' },
  schedule: {
    cohortId: 'ANG-001',
    firstOn: '2027-07-01',
    frequency: 'once',
    every: 1,
    weekdays: [],
    startTime: '09:00',
    endTime: '11:15',
    end: { type: 'count', count: 1 },
    skipNational: true,
    onDayOff: 'skip',
    without: [],
    added: [],
    skipCollectiveLeave: true,
  },
  registerIdentity: { fullName: 'Sulastri' },
  editIdentity: {
    registryKey: 'R-0001',
    version: '',
    seen: { fullName: 'ST. AMINAH BINTI SUKARNO', birthDate: '1985-03-12' },
    values: { fullName: 'Siti Aminah' },
  },
  identity: { registryKey: 'R-0001' },
  resemblingIdentities: { fullName: 'Siti Aminah', birthDate: '1985-03-12' },
  decideDuplicate: { a: 'R-0002', b: 'R-0001', decision: 'same' },
  mergeParticipants: { from: 'P-0017', into: 'P-0001' },
  stageImport: {
    job: 'job-00000002',
    matching: LIST,
    content: 'x',
    total: 1,
    lines: [{ line: 2, cells: ['Endang'] }],
  },
  runImport: { job: 'job-00000001' },
  decideReview: { importId: 'IMP-000003', decision: 'different' },
  undoImport: { job: 'job-00000001' },
  dryRunImport: { matching: LIST, before: [], lines: [{ line: 2, cells: ['Endang'] }] },
  recordRelease: {
    participantId: 'P-0001',
    version: releaseVersionOf(whole, 'P-0001'),
    releasedOn: '2027-03-30',
    kind: 'parole',
    reason: 'x',
  },
  changeRelease: {
    participantId: 'P-0002',
    version: releaseVersionOf(whole, 'P-0002'),
    releasedOn: '2027-03-30',
    kind: 'parole',
  },
  startFollowUp: { cohortId: 'ANG-001' },
  addFollowUp: { participantId: 'P-0001', type: 'nib', ownerId: 'LPK', dueOn: '2027-04-30' },
  recordFollowUp: {
    taskId: 'TL-00001',
    version: whole.find(followUps, 'TL-00001')?.$.version,
    doneOn: '2027-03-31',
    result: 'success',
    nextDueOn: '2027-04-30',
    outcome: { version: null, said: { working: 'yes' } },
  },
  recordOutcome: {
    participantId: 'P-0001',
    month: '2027-03-01',
    outcome: { version: null, said: { hasNib: 'no' } },
  },
  planAbsence: { enrolmentId: 'E-00002', fromOn: '2027-04-01', toOn: '2027-04-01', code: 'I' },
  dropAbsence: { absenceId: 'IZ-0001', version: whole.find(absences, 'IZ-0001')?.$.version },
  planMeeting: { ...MEETING, heldOn: '2027-04-07', invited: ['LPK'] },
  changeMeeting: {
    ...{ ...MEETING, heldOn: '2027-04-07', invited: ['LPK'] },
    ...{ meetingId: 'RPT-001', seen: {}, isSent: true },
    version: whole.find(meetings, 'RPT-001')?.$.version,
  },
  cancelMeeting: { meetingId: 'RPT-001', version: whole.find(meetings, 'RPT-001')?.$.version },
  writeMinutes: {
    meetingId: 'RPT-001',
    version: whole.find(meetings, 'RPT-001')?.$.version,
    startTime: '10:00',
    attended: ['LPK'],
    actions: [{ text: 'z', ownerId: 'LPK', dueOn: '2027-04-09' }],
    updates: [{ actionId: 'AKS-0001', version: whole.find(actions, 'AKS-0001')?.$.version, status: 'done' }],
  },
  addAction: { text: 'z', ownerId: 'LPK', dueOn: '2027-04-09' },
  updateActions: {
    updates: [{ actionId: 'AKS-0002', version: whole.find(actions, 'AKS-0002')?.$.version, note: 'jalan' }],
  },
  cancelSessions: { sessions: [seen('S-00030')], reason: 'x' },
  moveSession: {
    session: seen('S-00030'),
    sessionOn: '2027-07-01',
    startTime: '09:00',
    endTime: '11:15',
    reason: 'x',
  },
  replaceInstructor: { sessions: [seen('S-00030')], instructorId: 'I-02' },
  shiftSessions: { cohortId: 'ANG-001', fromOn: '2027-03-31', days: 7, reason: 'x' },
  makeUpSessions: { cohortId: 'ANG-001', sessions: [seen('S-00030')], reason: 'x' },
  timetableForm: { cohortId: 'ANG-001' },
  monthlyReport: { programmeId: 'PRG-001', month: '2027-03-01' },
  issueCertificates: {
    cohortId: 'ANG-001',
    type: 'training',
    issuedOn: '2027-06-15',
    issuerId: 'DISNAKER',
    enrolmentIds: ['E-00001'],
  },
  revokeCertificate: {
    ...held,
    reason: 'x',
  },
  handOverCertificates: { certificates: [held], handedOverOn: '2027-03-31' },
  checkCertificate: { verifyCode: codeOf('0001/SP/PRG-001/2027', 'E-00001') },
  recordAssessments: {
    cohortId: 'ANG-001',
    assessedOn: '2027-03-30',
    entries: [{ enrolmentId: 'E-00001', result: 'competent', version: null }],
  },
  recordAttendance: { sessionId: 'S-00021', entries: [{ enrolmentId: 'E-00001', code: 'H', version: null }] },
};

describe('what is read for', () => {
  it.each(named(allRules, ({ code, on }) => `${code} on ${on.key}`))(
    '%s is all that the rule looks into',
    (_, rule) => {
      const book = only([rule.on, ...rule.reads]);
      for (const row of book.rows(rule.on)) expect(() => rule.check(row, book, context)).not.toThrow();
    },
  );

  it.each(named(allDigests, ({ key }) => key))(
    'the digest section %s is all that it looks into',
    (_, section) => {
      const week = { from: '2027-03-29', to: '2027-04-04' };
      for (const agencyType of ['manpower', 'prison', 'provider', 'trade', 'cooperatives', 'insurance'])
        expect(() =>
          section.lines(only(section.reads), { agencyId: 'LPK', agencyType, ...week }, context),
        ).not.toThrow();
    },
  );

  it.each(named(allSummaries, ({ key }) => key))('the summary %s is all that it looks into', (_, summary) =>
    expect(() => summary.tables(only(summary.reads), context)).not.toThrow(),
  );

  it.each(named(allQueries, ({ name }) => name))('the query %s is all that it looks into', (_, query) => {
    const input = z.parse(query.input(), inputs[query.name] ?? {});
    expect(() => query.answer(only(query.reads), input, context)).not.toThrow();
  });

  it.each(named(allCommands, ({ name }) => name))(
    'the command %s is all that it looks into',
    (name, command) => {
      const input = z.parse(command.input(), inputs[name]);
      expect(command.decide(only(tabsOf(command)), input, context)).toMatchObject({ ok: true });
    },
  );
});
