// Measures the local host: enrolments a second on a workbook of 1,000 rows, with one worker a core, and the time to
// write and to read 200,000 cells. `npm run bench:host [-- --seconds 5]`
import { build } from 'esbuild';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const library = join(root, '.build/host/create-host.mjs');
const ROWS = 1000;
const USER = 'admin@example.go.id';

const office = async () => {
  const { createHost } = await import(pathToFileURL(library));
  const host = createHost({
    bundleDir: join(root, 'dist'),
    memory: true,
    now: '2027-01-25T08:00:00+07:00',
    users: [USER],
    seed: 1,
  });
  const path = `/v4/spreadsheets/${host.state().spreadsheetId}`;
  const api = (method, rest, query, body) => {
    const answer = host.api({ method, path: path + rest, query, body: body && JSON.stringify(body) });
    if (answer.status !== 200) throw new Error(answer.body);
    return answer.body;
  };
  const type = (tab, values) =>
    api('POST', `/values/${encodeURIComponent(`'${tab}'!A1`)}:append`, 'valueInputOption=USER_ENTERED', {
      values,
    });
  return { host, api, type };
};

/** A workbook with 1,000 participants, enrolled by pasting. */
const filled = async () => {
  const { host, type } = await office();
  host.run('menuSetUp', [], USER);
  type('Program', [['PRG-001', 'Sulam', '', '144', '', '', '01/02/2027', '31/12/2027', 'Aktif']]);
  // Cohorts of twenty, as they are; the last one is where people are enrolled.
  const cohort = (n) => `ANG-${String(Math.floor(n / 20) + 1).padStart(3, '0')}`;
  type(
    'Angkatan',
    Array.from({ length: 51 }, (_, n) => [
      cohort(n * 20),
      'PRG-001',
      `Angkatan ${n + 1}`,
      '',
      '1000',
      '',
      '144',
      '01/02/2027',
      '10/06/2027',
      'Aktif',
    ]),
  );
  const list = Array.from({ length: ROWS }, (_, n) => String(n + 1).padStart(5, '0'));
  type(
    'Peserta',
    list.map((n) => [`P-${n.slice(1)}`, `Ibu ${n}`, '1985', '', '', 'Di Lapas', 'Ya']),
  );
  type(
    'Pendaftaran',
    list.map((n) => [`E-${n}`, `P-${n.slice(1)}`, cohort(Number(n) - 1), 'Terdaftar', '', '', '25/01/2027']),
  );
  return host;
};

/** Newest commit number that an answer has told, as a sidebar keeps it. */
let seen = 0;

const enrol = (host, n) => {
  const call = {
    name: 'enrol',
    input: { cohortId: 'ANG-051', participant: { workingName: `Ibu baru ${n}`, consent: 'yes' } },
    requestId: `${seen}.bench-${String(n).padStart(8, '0')}`,
  };
  const { result, error } = host.run('call', [JSON.stringify(call)], USER);
  const reply = error ? undefined : JSON.parse(result);
  if (!reply?.ok) throw new Error(error?.message ?? result);
  seen = reply.commit;
};

const work = async ({ seconds }) => {
  let host = await filled();
  let n = 0;
  for (; n < 20; n++) enrol(host, n);
  let spent = 0;
  let done = 0;
  while (spent < seconds * 1000) {
    const start = performance.now();
    for (let k = 0; k < 50; k++) enrol(host, n++);
    spent += performance.now() - start;
    done += 50;
    // The workbook stays one of about 1,000 rows.
    if (done % 200 === 0) {
      host = await filled();
      seen = 0;
    }
  }
  parentPort.postMessage({ done, spent });
};

const cells = async () => {
  const { api, type } = await office();
  const rows = Array.from({ length: 10_000 }, (_, n) =>
    Array.from({ length: 20 }, (_, k) => (k % 2 ? n * k : `teks ${n}`)),
  );
  const timed = (act) => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  const best = (act) => Math.min(...[1, 2, 3].map(() => timed(act)));
  const write = best(() => type('Sheet1', rows));
  const { sheets } = JSON.parse(api('GET', '', 'fields=sheets.properties'));
  const sheetId = sheets[0].properties.sheetId;
  const values = rows.map((row) => ({
    values: row.map((value) => ({
      userEnteredValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
    })),
  }));
  const update = best(() =>
    api('POST', ':batchUpdate', '', {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: 0, columnIndex: 0 },
            rows: values,
            fields: 'userEnteredValue',
          },
        },
      ],
    }),
  );
  const read = best(() =>
    api('GET', '/values/A1%3AT10000', 'valueRenderOption=UNFORMATTED_VALUE&majorDimension=COLUMNS'),
  );
  return { append: write, updateCells: update, read };
};

if (isMainThread) {
  const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 5;
  await build({
    entryPoints: [join(root, 'host/server/create-host.ts')],
    bundle: true,
    outfile: library,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
  const workers = Math.min(2, cpus().length);
  const runs = await Promise.all(
    Array.from(
      { length: workers },
      () =>
        new Promise((resolve, reject) =>
          new Worker(fileURLToPath(import.meta.url), { workerData: { seconds } })
            .on('message', resolve)
            .on('error', reject),
        ),
    ),
  );
  const perSecond = runs.reduce((sum, { done, spent }) => sum + (done * 1000) / spent, 0);
  console.log(`enrolments a second on ${ROWS} rows, ${workers} workers: ${perSecond.toFixed(0)}`);
  for (const [name, ms] of Object.entries(await cells()))
    console.log(`200,000 cells, ${name}: ${ms.toFixed(0)} ms`);
} else await work(workerData);
