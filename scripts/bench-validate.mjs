// Measures the shipped bundle on large workbooks, on the local host: `npm run bench:validate [-- --largest 200000]`.
// Milliseconds of the processor are the script's and the host's together; modelled ones are those of its calls, see
// host/services/costs.ts. Two validations a size: the first reads everything at once, since nothing is known of its size.
import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const library = join(root, '.build/bench/large-workbook.mjs');
if (!existsSync(join(root, 'dist/Code.js'))) throw new Error('Build first: npm run build');
await build({
  stdin: {
    contents: "export { largeOffice } from './test/support/large-workbook';",
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  outfile: library,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  define: { __dirname: JSON.stringify(join(root, 'test/support')) },
});
const { largeOffice } = await import(pathToFileURL(library));

const argument = process.argv.indexOf('--largest');
const LARGEST = argument < 0 ? 200_000 : Number(process.argv[argument + 1]);
const SIZES = [8, 4, 2, 1].map((part) => LARGEST / part);
const MB = 1_000_000;
/** How much slower than this machine Apps Script may be: nothing was measured there. */
const SLOWER = [2, 4];

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const measure = (office, act) => {
  office.host.clearTrace();
  const before = cpuMs();
  const told = act();
  const cpu = cpuMs() - before;
  const calls = office.host.trace().filter(({ costs }) => costs);
  return {
    told,
    cpu,
    calls: calls.length,
    modelled: calls.reduce((sum, { ms }) => sum + ms, 500),
    read: calls.reduce((sum, { answerChars }) => sum + answerChars, 0),
    largestAnswer: Math.max(0, ...calls.map(({ answerChars }) => answerChars)),
    largestRequest: Math.max(0, ...calls.map(({ requestChars }) => requestChars)),
  };
};

const pad = (value, width) => String(value).padStart(width);
const line = (name, { cpu, calls, modelled, read, largestAnswer, largestRequest }) =>
  console.log(
    `  ${name.padEnd(34)}${pad(cpu.toFixed(0), 7)} ms cpu ${pad(calls, 3)} calls ${pad(modelled.toFixed(0), 6)} ms modelled` +
      ` ${pad((read / MB).toFixed(2), 6)} MB read, largest answer ${(largestAnswer / MB).toFixed(2)} MB, request ${(largestRequest / MB).toFixed(2)} MB`,
  );

const times = [];
for (const rows of SIZES) {
  const office = largeOffice(rows);
  console.log(`${rows.toLocaleString('en')} rows of attendance`);
  const first = measure(office, () => office.menu('menuValidate'));
  line('validation, size unknown', first);
  const second = measure(office, () => office.menu('menuValidate'));
  line('validation', second);
  times.push({ rows, cpu: second.cpu, modelled: second.modelled });
  const found = office.shown('Temuan').length - 1;
  console.log(
    `  ${found} findings, ${(found / (first.cpu / 1000)).toFixed(0)} a second; ${(rows / (second.cpu / 1000)).toFixed(0)} rows of attendance a second`,
  );
  if (rows !== LARGEST) continue;
  line(
    'summaries',
    measure(office, () => office.menu('menuRefreshSummaries')),
  );
  line(
    'digests',
    measure(office, () => office.menu('menuSendDigests')),
  );
  const session = `S-${String(rows / 20).padStart(5, '0')}`;
  let form;
  line(
    'attendance form',
    measure(office, () => (form = office.answer('attendanceForm', { sessionId: session }))),
  );
  const entries = form.chosen.people.map(({ enrolmentId, version }) => ({
    enrolmentId,
    code: 'L',
    version,
  }));
  line(
    'record attendance of 20',
    measure(office, () =>
      office.answer('recordAttendance', { sessionId: session, entries }, { acknowledged: true }),
    ),
  );
  line(
    'enrolment form',
    measure(office, () => office.answer('enrolForm', {})),
  );
  line(
    'enrol',
    measure(office, () =>
      office.answer('enrol', {
        cohortId: `ANG-${String(rows / 200).padStart(3, '0')}`,
        participant: { workingName: 'Ibu Baru', consent: 'yes' },
      }),
    ),
  );
  line(
    'timetable form',
    measure(office, () => office.answer('timetableForm', {})),
  );
}

console.log('growth of a validation');
times.forEach(({ rows, cpu }, n) => {
  const half = times[n - 1];
  if (half) console.log(`  t(${rows}) / t(${half.rows}) = ${(cpu / half.cpu).toFixed(2)}`);
});
const { cpu, modelled } = times[times.length - 1];
for (const factor of SLOWER)
  console.log(
    `  with a processor ${factor} times as slow: ${((modelled + cpu * factor) / 1000).toFixed(0)} s of 360`,
  );
