// Expands a series of 500 sessions and checks it against 5,000 that are there: `npm run bench:timetable`.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const RUNS = 5;

const entry = `
  import { schedule } from './src/features/sessions/commands';
  import { createBook } from './src/core/book';
  import { newProblems } from './src/core/check';
  import { rulesFor } from './src/app/operate';
  import { allTabs } from './src/app/registry';
  import { wordsOf } from './src/app/words';
  import { addDays, daySerial } from './src/core/day';

  const padded = (n, digits) => String(n).padStart(digits, '0');
  const row = (n, cells) => ({ at: n + 1, cells });
  const many = (count, make) => Array.from({ length: count }, (_, n) => row(n, make(n)));
  const words = wordsOf('id');
  const label = (tab, column, option) => words(tab, column).label(option);

  /** Ten cohorts with their own trainer and room, 500 sessions each, weekdays 13:00–15:15 over two years. */
  const book = () => {
    const tables = new Map(allTabs.map(({ key }) => [key, []]));
    const owners = (prefix, digits, cells) => many(11, (n) => ({ ...cells, ...prefix(padded(n + 1, digits)) }));
    const active = { status: label('cohorts', 'status', 'active') };
    tables.set('programmes', many(1, () => ({ programmeId: 'PRG-001', name: 'Sulam', totalJp: 1500,
      startOn: daySerial('2027-01-01'), endOn: daySerial('2030-12-31'), ...active })));
    tables.set('agencies', many(1, () => ({ agencyId: 'LPK', name: 'LPK', type: label('agencies', 'type', 'provider'),
      digest: label('agencies', 'digest', 'no'), active: label('agencies', 'active', 'yes') })));
    tables.set('cohorts', owners((id) => ({ cohortId: 'ANG-' + id }), 3, { programmeId: 'PRG-001', name: 'A', capacity: 16,
      totalJp: 1500, startOn: daySerial('2027-01-01'), endOn: daySerial('2030-12-31'), ...active }));
    tables.set('instructors', owners((id) => ({ instructorId: 'I-' + id }), 2, { name: 'Instruktur', agencyId: 'LPK',
      active: label('instructors', 'active', 'yes') }));
    tables.set('sites', owners((id) => ({ siteId: 'LOK-' + id }), 2, { agencyId: 'LPK', name: 'Ruang' }));
    tables.set('sessions', many(5000, (n) => ({ sessionId: 'S-' + padded(n + 1, 5), cohortId: 'ANG-' + padded((n % 10) + 2, 3),
      sessionOn: daySerial(addDays('2027-02-01', Math.floor(n / 10))), startTime: 13 / 24, endTime: 15.25 / 24, jp: 3,
      instructorId: 'I-' + padded((n % 10) + 2, 2), siteId: 'LOK-' + padded((n % 10) + 2, 2),
      status: label('sessions', 'status', 'planned') })));
    return createBook(tables, words, allTabs);
  };
  const context = { person: { email: 'x', name: 'x', role: 'admin', agencyId: 'LPK' }, now: '2027-01-01T08:00:00', today: '2027-01-01', marks: {} };
  const input = { cohortId: 'ANG-001', frequency: 'weekly', every: 1, weekdays: [1, 2, 3, 4, 5], firstOn: '2027-02-01', startTime: '09:00',
    endTime: '11:15', end: { type: 'count', count: 500 }, skipNational: true, skipCollectiveLeave: true, onDayOff: 'skip', without: [],
    added: [], instructorId: 'I-01', siteId: 'LOK-01' };

  export const run = (now) => {
    const there = book();
    const begin = now();
    const decision = schedule.decide(there, input, context);
    const planned = now();
    const problems = newProblems(rulesFor(schedule), there, decision.changes, context);
    return { sessions: decision.answer.sessions.length, problems: problems.length, expand: planned - begin, check: now() - planned };
  };
`;

const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: root, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'bench',
  target: 'es2020',
});

for (let n = 1; n <= RUNS; n++) {
  // A fresh context each time: at Google every execution starts cold.
  const context = vm.createContext({});
  vm.runInContext(outputFiles[0].text, context);
  const { sessions, problems, expand, check } = context.bench.run(() => performance.now());
  console.log(
    `${sessions} sessions against 5000: expanded in ${expand.toFixed(0)} ms, checked in ${check.toFixed(0)} ms, ${problems} problems`,
  );
}
