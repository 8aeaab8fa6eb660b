import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js';
import type { Cell } from '../../src/core/cell';
import { instantSerial } from '../../src/core/instant';
import { type AnyTab, columnKeys } from '../../src/core/tab';
import { allTabs } from '../../src/app/registry';
import { optionLabel } from '../../src/i18n/speak';

export type Figures = Readonly<Record<string, string | number | null>>;
/** Rows of a tab as they stand in the sheet, by column key; choices as labels. */
export type SheetRows = ReadonlyMap<string, readonly Readonly<Record<string, Cell>>[]>;

const SEATED = `('enrolled', 'active', 'passed', 'failed')`;
const EXITS = `('withdrawn', 'expelled', 'releasedEarly', 'transferred')`;

/** What the definitions of the domain build on: who is expected where, what was recorded, which absence leaves both sides. */
const BASES = `
  CREATE INDEX entry ON attendance (sessionId, enrolmentId);
  CREATE INDEX fared ON outcomes (participantId);
  CREATE TABLE seat AS SELECT * FROM enrolments WHERE state IN ${SEATED};
  CREATE TABLE lesson AS
    SELECT *, julianday(date('1899-12-30', '+' || sessionOn || ' days', 'start of month')) - julianday('1899-12-30') AS month,
      sessionOn + startTime <= (SELECT now FROM parameter) + 1e-9 AS begun
    FROM sessions WHERE status NOT IN ('cancelled', 'moved');
  CREATE TABLE expected AS
    SELECT e.enrolmentId, e.participantId, e.cohortId, s.sessionId, s.jp, s.month, s.begun, a.code, a.jpAttended
    FROM enrolments e
    JOIN lesson s ON s.cohortId = e.cohortId
      AND s.sessionOn >= COALESCE(e.startOn, 0) AND s.sessionOn <= COALESCE(e.endOn, 999999)
    LEFT JOIN attendance a ON a.sessionId = s.sessionId AND a.enrolmentId = e.enrolmentId
    WHERE e.state IN ${SEATED} OR (e.state IN ${EXITS} AND e.startOn IS NOT NULL);
  CREATE INDEX expectedOf ON expected (enrolmentId);
  CREATE TABLE incomplete AS SELECT DISTINCT sessionId FROM expected WHERE begun AND code IS NULL;
  CREATE TABLE tally AS ${tally('enrolmentId')};
  CREATE TABLE monthly AS ${tally('enrolmentId, month')};
  CREATE TABLE unit AS
    SELECT DISTINCT e.cohortId, lower(trim(COALESCE(x.unit, ''))) AS unit
    FROM assessments x JOIN enrolments e USING (enrolmentId);
  CREATE TABLE judged AS
    SELECT e.enrolmentId, e.cohortId, u.unit,
      EXISTS (SELECT 1 FROM assessments x WHERE x.enrolmentId = e.enrolmentId AND lower(trim(COALESCE(x.unit, ''))) = u.unit
        AND result = 'competent') AS can,
      EXISTS (SELECT 1 FROM assessments x WHERE x.enrolmentId = e.enrolmentId AND lower(trim(COALESCE(x.unit, ''))) = u.unit
        AND result = 'notYet') AS cannot
    FROM seat e JOIN unit u USING (cohortId);
  CREATE TABLE standing AS
    SELECT enrolmentId, cohortId, MIN(can) AS competent, MIN(can OR cannot) AND NOT MIN(can) AS notYet
    FROM judged GROUP BY enrolmentId;
  CREATE TABLE trained AS
    SELECT e.* FROM enrolments e JOIN cohorts c USING (cohortId)
    WHERE e.state IN ('passed', 'failed')
      OR (e.state IN ${SEATED} AND (c.status = 'completed' OR c.endOn < (SELECT today FROM parameter)));
  CREATE TABLE latest AS
    SELECT p.participantId,
      (SELECT o.insurance FROM outcomes o WHERE o.participantId = p.participantId AND o.insurance IS NOT NULL
        ORDER BY o.month DESC LIMIT 1) AS insurance,
      (SELECT o.hasNib FROM outcomes o WHERE o.participantId = p.participantId AND o.hasNib IS NOT NULL
        ORDER BY o.month DESC LIMIT 1) AS hasNib,
      (SELECT MIN(o.month) FROM outcomes o WHERE o.participantId = p.participantId AND o.working = 'yes') AS began
    FROM (SELECT participantId FROM enrolments UNION SELECT participantId FROM participants) p;
`;

/** Attendance maths of the domain page, of each group: L leaves both sides up to a part of what is expected, I and S where told. */
function tally(group: string): string {
  return `
    SELECT enrolmentId, participantId, cohortId, month, COUNT(*) AS sessions, SUM(jp) AS expected,
      SUM(code IS NULL) AS unrecorded, SUM(code IS NOT NULL) AS entries, COALESCE(SUM(jpAttended), 0) AS attended,
      SUM(CASE WHEN code IS NOT NULL THEN jp ELSE 0 END) AS recorded,
      SUM(code IS 'H') AS H, SUM(code IS 'T') AS T, SUM(code IS 'I') AS I, SUM(code IS 'S') AS S, SUM(code IS 'A') AS A,
      SUM(code IS 'L') AS L,
      MIN(SUM(CASE WHEN code = 'L' AND lExcluded THEN jp ELSE 0 END), cap * SUM(jp))
        + SUM(CASE WHEN code IN ('I', 'S') AND excused THEN jp ELSE 0 END) AS excluded
    FROM expected, parameter GROUP BY ${group}`;
}

const rate = (done: string, of: string) => `CASE WHEN ${of} = 0 THEN NULL ELSE 1.0 * (${done}) / (${of}) END`;
const soFar = rate('SUM(attended)', 'SUM(recorded) - SUM(excluded)');
const whole = rate('SUM(attended)', 'SUM(expected) - SUM(excluded)');
const best = rate('SUM(attended) + SUM(expected) - SUM(recorded)', 'SUM(expected) - SUM(excluded)');
const ofCohort = (what: string, from: string) => `(SELECT ${what} FROM ${from} WHERE cohortId = c.cohortId)`;
const states = (state: string) => ofCohort('COUNT(*)', `(SELECT * FROM enrolments WHERE state = '${state}')`);
const held = `(SELECT * FROM lesson WHERE status = 'held')`;
const unfinished = `(SELECT * FROM lesson WHERE sessionId IN (SELECT sessionId FROM incomplete))`;
const issued = (type: string) =>
  `(SELECT * FROM seat WHERE enrolmentId IN
    (SELECT enrolmentId FROM certificates WHERE type = '${type}' AND status = 'issued'))`;
const running = `(SELECT * FROM cohorts WHERE status <> 'cancelled')`;
const owned = (tab: string, where: string) =>
  `(SELECT COUNT(*) FROM ${tab} WHERE ownerId = a.agencyId AND ${where})`;
const today = `(SELECT today FROM parameter)`;
const taught = (
  what: string,
  where: string,
) => `(SELECT ${what} FROM lesson s JOIN instructors i USING (instructorId)
    WHERE i.agencyId = a.agencyId AND ${where})`;
const week = (order: string) => `
  SELECT ${order}, s.sessionOn AS day, s.startTime, s.endTime, trim(s.cohortId || ' ' || COALESCE(c.name, '')) AS cohort,
    s.topic, s.jp, (SELECT COUNT(*) FROM seat e WHERE e.cohortId = s.cohortId) AS people, s.sessionId,
    COALESCE(i.instructorId || ' ' || i.name, '–') AS instructor,
    COALESCE(r.siteId || ' ' || COALESCE(r.room, r.name), '–') AS room
  FROM lesson s LEFT JOIN cohorts c USING (cohortId) LEFT JOIN instructors i USING (instructorId)
    LEFT JOIN sites r ON r.siteId = s.siteId, parameter
  WHERE s.sessionOn BETWEEN monday AND monday + 6`;
const insured = (
  state: string,
) => `(SELECT COUNT(DISTINCT participantId) FROM latest JOIN enrolments e USING (participantId)
    WHERE e.cohortId = c.cohortId AND (e.state IN ${SEATED} OR e.state IN ${EXITS})
      AND COALESCE(insurance, 'unknown') = '${state}')`;
const ladder = (where: string) =>
  `(SELECT COUNT(*) FROM trained t JOIN latest l USING (participantId) WHERE t.cohortId = c.cohortId AND ${where})`;
const yes = (condition: string) => `CASE WHEN ${condition} THEN 'Ya' ELSE 'Tidak' END`;
const halfYearAgo = `l.began <= julianday(date('1899-12-30', '+' || ${today} || ' days', 'start of month', '-6 months'))
  - julianday('1899-12-30')`;

/** Each summary's figures, by its key and its columns, before anything is hidden. */
const QUERIES: Readonly<Record<string, string>> = {
  programme: `SELECT c.programmeId AS subject, cohortId, name, capacity, ${ofCohort('COUNT(*)', 'seat')} AS enrolled,
      ${states('waiting')} AS waiting, ${ofCohort('COUNT(*)', 'lesson')} AS sessionsPlanned,
      ${ofCohort('COUNT(*)', held)} AS sessionsHeld, totalJp AS jpTotal,
      COALESCE(${ofCohort('SUM(jp)', 'lesson')}, 0) AS jpPlanned, COALESCE(${ofCohort('SUM(jp)', held)}, 0) AS jpHeld,
      ${ofCohort(soFar, 'tally')} AS rateSoFar, ${ofCohort(whole, 'tally')} AS rateWhole,
      ${ofCohort(best, 'tally')} AS rateBest, ${ofCohort('COUNT(*)', unfinished)} AS unrecorded
    FROM cohorts c WHERE programmeId IN (SELECT programmeId FROM programmes)`,
  cohort: `SELECT cohortId, name, programmeId, statusLabel AS status, capacity, quorum,
      ${ofCohort('COUNT(*)', 'seat')} AS enrolled, MAX(0, capacity - ${ofCohort('COUNT(*)', 'seat')}) AS free,
      ${states('proposed')} AS proposed, ${states('verified')} AS verified, ${states('waiting')} AS waiting,
      ${ofCohort('COUNT(*)', 'lesson')} AS sessionsPlanned, ${ofCohort('COUNT(*)', held)} AS sessionsHeld,
      ${ofCohort('COUNT(*)', `(SELECT * FROM sessions WHERE status = 'cancelled')`)} AS sessionsOff,
      totalJp AS jpTotal, COALESCE(${ofCohort('SUM(jp)', 'lesson')}, 0) AS jpPlanned,
      COALESCE(${ofCohort('SUM(jp)', held)}, 0) AS jpHeld,
      ${ofCohort(soFar, 'tally')} AS rateSoFar, ${ofCohort(best, 'tally')} AS rateBest,
      ${states('passed')} AS passed, ${states('failed')} AS failed,
      ${ofCohort('COUNT(*)', `(SELECT * FROM enrolments WHERE state IN ${EXITS})`)} AS left,
      COALESCE(${ofCohort('SUM(competent)', 'standing')}, 0) AS competent,
      COALESCE(${ofCohort('SUM(notYet)', 'standing')}, 0) AS notYet,
      ${ofCohort('COUNT(*)', issued('training'))} AS certified,
      ${ofCohort('COUNT(*)', issued('competence'))} AS certifiedCompetent
    FROM cohorts c`,
  attendanceByPerson: `SELECT cohortId, enrolmentId, participantId, month, sessions, unrecorded, H AS present, T AS late,
      I AS excused, S AS sick, A AS absent, L AS keptAway, expected AS jpExpected, attended AS jpAttended,
      ${rate('attended', 'recorded - excluded')} AS rate
    FROM monthly JOIN ${running} c USING (cohortId), parameter WHERE month <= today AND c.endOn >= today - 92`,
  attendanceByMonth: `SELECT month, COUNT(*) AS sessionsPlanned, SUM(s.status = 'held') AS sessionsHeld,
      SUM(jp) AS jpPlanned, SUM(CASE WHEN s.status = 'held' THEN jp ELSE 0 END) AS jpHeld,
      (SELECT ${soFar} FROM monthly m JOIN ${running} r USING (cohortId) WHERE m.month = s.month) AS rate,
      COALESCE((SELECT SUM(unrecorded) FROM monthly m JOIN ${running} r USING (cohortId) WHERE m.month = s.month), 0)
        AS unrecorded
    FROM lesson s JOIN ${running} c USING (cohortId), parameter WHERE month <= today
    GROUP BY month ORDER BY month DESC LIMIT 24`,
  agencyWork: `SELECT agencyId, name, ${owned('actions', `status IN ('open', 'inProgress')`)} AS actionsOpen,
      ${owned('actions', `status IN ('open', 'inProgress') AND dueOn < ${today}`)} AS actionsOverdue,
      ${owned('actions', `status = 'done'`)} AS actionsDone, ${owned('followUps', 'doneOn IS NULL')} AS followUpsOpen,
      ${owned('followUps', `doneOn IS NULL AND dueOn < ${today}`)} AS followUpsOverdue,
      ${owned('followUps', 'doneOn IS NOT NULL')} AS followUpsDone,
      ${taught('COUNT(*)', `s.status = 'held'`)} AS sessionsHeld,
      COALESCE(${taught('SUM(s.jp)', `s.status = 'held'`)}, 0) AS jpHeld,
      ${taught('COUNT(*)', `s.status = 'planned' AND NOT s.begun`)} AS sessionsToCome,
      ${taught('COUNT(*)', 's.sessionId IN (SELECT sessionId FROM incomplete)')} AS unrecorded,
      (SELECT COUNT(*) FROM enrolments WHERE proposedBy = a.agencyId AND state = 'proposed') AS unverified
    FROM agencies a`,
  instructorWeek: week('1'),
  roomWeek: week('2'),
  outcomeLadder: `SELECT cohortId, name,
      (SELECT COUNT(*) FROM enrolments e WHERE e.cohortId = c.cohortId
        AND (state IN ${SEATED} OR (state IN ${EXITS} AND startOn IS NOT NULL))) AS enrolled,
      ${ofCohort('COUNT(*)', 'trained')} AS trained,
      ${ladder(`t.enrolmentId IN (SELECT enrolmentId FROM certificates WHERE type = 'training' AND status = 'issued')`)}
        AS certified,
      ${ladder('l.began IS NOT NULL')} AS working, ${ladder(`l.insurance = 'active'`)} AS insured,
      ${ladder(`participantId IN (SELECT participantId FROM outcomes WHERE funding <> 'none')`)} AS funded,
      ${ladder(halfYearAgo)} AS halfYear,
      ${ladder(`${halfYearAgo} AND EXISTS (SELECT 1 FROM outcomes o WHERE o.participantId = t.participantId
        AND o.working = 'yes' AND o.month >= julianday(date('1899-12-30', '+' || l.began || ' days', '+6 months'))
          - julianday('1899-12-30'))`)} AS lasting
    FROM ${running} c`,
  insuranceCounts: `SELECT cohortId, name, (SELECT COUNT(*) FROM enrolments e WHERE e.cohortId = c.cohortId
        AND (state IN ${SEATED} OR state IN ${EXITS})) AS people, ${insured('toRegister')} AS toRegister,
      ${insured('active')} AS active, ${insured('lapsed')} AS lapsed, ${insured('unknown')} AS unknown
    FROM ${running} c`,
  fundingDossiers: `SELECT participantId, workingName, ${yes('certificate')} AS certificate, ${yes('nib')} AS nib,
      ${yes('insured')} AS insured, ${yes('NOT kur')} AS neverKur,
      4 - certificate - nib - insured - (NOT kur) AS missing
    FROM (SELECT p.participantId, p.workingName,
        EXISTS (SELECT 1 FROM certificates x JOIN enrolments e USING (enrolmentId)
          WHERE e.participantId = p.participantId AND x.type = 'training' AND x.status = 'issued') AS certificate,
        l.hasNib IS 'yes' AS nib, l.insurance IS 'active' AS insured,
        EXISTS (SELECT 1 FROM outcomes o WHERE o.participantId = p.participantId AND o.funding = 'kur') AS kur
      FROM participants p JOIN latest l USING (participantId)
      WHERE p.status NOT IN ('transferred', 'deceased')
        AND (p.participantId IN (SELECT participantId FROM trained)
          OR p.participantId IN (SELECT participantId FROM followUps)))`,
  origin: `SELECT p.origin AS code, substr(p.origin, 1, 2) AS provinceCode, COALESCE(v.name, substr(p.origin, 1, 2)) AS province,
      COALESCE(r.name, p.origin) AS regency, COUNT(*) AS people
    FROM participants p LEFT JOIN regions r ON r.regionCode = p.origin
      LEFT JOIN regions v ON v.regionCode = substr(p.origin, 1, 2) GROUP BY p.origin`,
  dashboard: `SELECT
      (SELECT COUNT(*) FROM seat JOIN ${running} USING (cohortId)) AS enrolled,
      (SELECT COALESCE(SUM(capacity), 0) FROM ${running}) AS capacity,
      (SELECT COUNT(*) FROM enrolments e JOIN ${running} USING (cohortId) WHERE e.state = 'waiting') AS waiting,
      (SELECT COUNT(*) FROM ${held} JOIN ${running} USING (cohortId)) AS sessionsHeld,
      (SELECT COUNT(*) FROM lesson JOIN ${running} USING (cohortId)) AS sessionsPlanned,
      (SELECT COALESCE(SUM(jp), 0) FROM ${held} JOIN ${running} USING (cohortId)) AS jpHeld,
      (SELECT COALESCE(SUM(jp), 0) FROM lesson JOIN ${running} USING (cohortId)) AS jpPlanned,
      (SELECT ${soFar} FROM tally JOIN ${running} USING (cohortId)) AS rate,
      (SELECT COUNT(*) FROM lesson JOIN ${running} USING (cohortId) WHERE begun) AS begun,
      (SELECT COUNT(*) FROM ${unfinished} JOIN ${running} USING (cohortId)) AS unrecorded,
      (SELECT COUNT(*) FROM seat s JOIN ${running} USING (cohortId) WHERE s.state = 'passed') AS passed,
      (SELECT COUNT(*) FROM ${issued('training')} JOIN ${running} USING (cohortId)) AS certified,
      (SELECT COUNT(*) FROM followUps WHERE doneOn IS NULL) AS followUps,
      (SELECT COUNT(*) FROM followUps WHERE doneOn IS NULL AND dueOn < ${today}) AS followUpsOverdue,
      (SELECT COUNT(*) FROM actions WHERE status IN ('open', 'inProgress')) AS actions,
      (SELECT COUNT(*) FROM actions WHERE status IN ('open', 'inProgress') AND dueOn < ${today}) AS actionsOverdue`,
};

/** Keys of the summaries that are computed here as well. */
export const SUMMARIES_BY_SQL: readonly string[] = Object.keys(QUERIES);

export interface Circumstances {
  readonly now: string;
  readonly lExcluded: boolean;
  readonly cap: number;
  readonly excused: boolean;
}

const load = (db: Database, tab: AnyTab, rows: readonly Readonly<Record<string, Cell>>[]) => {
  const columns = columnKeys(tab);
  const status = columns.includes('status') ? ['statusLabel'] : [];
  db.run(`CREATE TABLE "${tab.key}" (${[...columns, ...status].map((column) => `"${column}"`).join(', ')})`);
  const optionOf = (column: string, cell: Cell): Cell =>
    (tab.columns[column]?.options ?? []).find(
      (option) => optionLabel('id', tab.key, column, option) === cell,
    ) ?? cell;
  const insert = db.prepare(
    `INSERT INTO "${tab.key}" VALUES (${[...columns, ...status].map(() => '?').join(', ')})`,
  );
  for (const row of rows) {
    if (row.voided !== undefined && row.voided !== '' && optionOf('voided', row.voided) === 'yes') continue;
    const cells = columns.map((column) => {
      const cell = row[column] ?? '';
      return cell === '' ? null : (optionOf(column, cell) as string | number);
    });
    insert.run([...cells, ...status.map(() => String(row.status ?? ''))]);
  }
  insert.free();
};

let started: Promise<SqlJsStatic> | undefined;
export const startSql = (): Promise<SqlJsStatic> => (started ??= initSqlJs());

/** Every summary's figures from the rows of a workbook, by its key, as SQL computes them. */
export const figuresBySql = (
  sql: SqlJsStatic,
  tables: SheetRows,
  { now, lExcluded, cap, excused }: Circumstances,
): Readonly<Record<string, readonly Figures[]>> => {
  const db = new sql.Database();
  for (const tab of allTabs) load(db, tab, tables.get(tab.key) ?? []);
  db.run('CREATE TABLE parameter (now, today, monday, lExcluded, cap, excused)');
  const serial = instantSerial(now);
  const day = Math.floor(serial);
  // Day 2 of the serials is a Monday, 1 January 1900.
  const monday = day - ((day - 2) % 7);
  db.run('INSERT INTO parameter VALUES (?, ?, ?, ?, ?, ?)', [
    serial,
    day,
    monday,
    Number(lExcluded),
    cap,
    Number(excused),
  ]);
  db.run(BASES);
  const answers = Object.entries(QUERIES).map(([key, query]) => {
    const statement = db.prepare(query);
    const rows: Figures[] = [];
    while (statement.step()) rows.push(statement.getAsObject() as Figures);
    statement.free();
    return [key, rows] as const;
  });
  db.close();
  return Object.fromEntries(answers);
};
