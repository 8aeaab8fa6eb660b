// Fills the demo programme, saves it as an Excel file, opens that in LibreOffice, and compares every text shown there
// with what the workbook shows: `node scripts/check-xlsx.mjs`. Needs `soffice` on the PATH, as no test does.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import papaparse from 'papaparse';
import { demoUsers, fillDemo } from './demo.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const library = join(root, '.build/host/create-host.mjs');
await build({
  entryPoints: [join(root, 'host/server/create-host.ts')],
  bundle: true,
  outfile: library,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
});
const { createHost } = await import(pathToFileURL(library));
const bundleDir = join(root, 'dist');
const host = createHost({ bundleDir, memory: true, now: '2027-01-18T08:00:00+07:00', users: demoUsers });
const registry = createHost({ bundleDir, memory: true, store: host.store, spreadsheetId: 'registry' });
const [{ url }, beside] = await Promise.all([host.listen(0), registry.listen(0)]);
await fillDemo(url, beside.url);

const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));
const read = async (path) => fetch(url + path);
writeFileSync(join(folder, 'demo.xlsx'), Buffer.from(await (await read('/host/xlsx')).arrayBuffer()));
// Comma, quotes, UTF-8, from line 1, Indonesian, as shown, every tab into a file of its own.
const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1057,false,false,true,false,false,-1';
const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
execFileSync(
  'soffice',
  [profile, '--headless', '--convert-to', csv, '--outdir', folder, join(folder, 'demo.xlsx')],
  // On a machine of the workbook's language decimals have a comma.
  { env: { ...process.env, LC_ALL: 'id_ID.UTF-8' }, stdio: 'ignore' },
);

/** LibreOffice leaves out the empty end of a line, and writes truth in its own language. */
const tidy = (text = '') =>
  text.replaceAll('\r\n', '\n').replace(/^(BENAR|SALAH)$/, (word) => (word === 'BENAR' ? 'TRUE' : 'FALSE'));
const { spreadsheetId } = host.state();
const { sheets } = await (
  await read(`/v4/spreadsheets/${spreadsheetId}?fields=sheets.properties.title`)
).json();
let compared = 0;
let different = 0;
for (const { properties } of sheets) {
  const range = encodeURIComponent(`'${properties.title}'`);
  const { values = [] } = await (await read(`/v4/spreadsheets/${spreadsheetId}/values/${range}`)).json();
  const { data } = papaparse.parse(readFileSync(join(folder, `demo-${properties.title}.csv`), 'utf8'));
  values.forEach((row, r) =>
    row.forEach((text, c) => {
      const shown = tidy(data[r]?.[c]);
      const expected = text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text;
      compared += text === '' ? 0 : 1;
      if (shown === tidy(expected)) return;
      different += 1;
      if (different <= 20)
        console.log(
          `${properties.title} ${r + 1}/${c + 1}: ${JSON.stringify([expected.slice(0, 60), shown.slice(0, 60)])}`,
        );
    }),
  );
}
console.log(`${compared} texts on ${sheets.length} tabs compared, ${different} different`);
await Promise.all([host.close(), registry.close()]);
rmSync(folder, { recursive: true });
process.exitCode = different === 0 && compared > 0 ? 0 : 1;
