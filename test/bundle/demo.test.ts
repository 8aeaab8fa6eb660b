import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createHost } from '../../host/server/create-host';
import { emptyOffice } from '../support/office';

const ROOT = join(__dirname, '../..');
const FILL = 'import(process.argv[1]).then(({ fillDemo }) => fillDemo(...process.argv.slice(2)))';
const run = promisify(execFile);

describe('the demo programme', () => {
  it('goes in through menu, sidebars and grid, and fills the cohort and its waiting list', async () => {
    const office = emptyOffice();
    const { store } = office.host;
    const registry = createHost({
      bundleDir: join(ROOT, 'dist'),
      memory: true,
      store,
      spreadsheetId: 'registry',
    });
    const urls = await Promise.all([office.host, registry].map((host) => host.listen(0)));
    const demo = join(ROOT, 'scripts/demo.mjs');
    await run(process.execPath, ['-e', FILL, demo, ...urls.map(({ url }) => url)]);
    await Promise.all(urls.map((listening) => listening.close()));
    const [labels = [], ...rows] = office.shown('Pendaftaran');
    const stages = rows.map((row) => row[labels.indexOf('Tahap')]);
    expect(stages.filter((stage) => stage === 'Terdaftar')).toHaveLength(16);
    expect(stages.filter((stage) => stage === 'Daftar Tunggu')).toHaveLength(2);
    expect(office.shown('Sesi')).toHaveLength(49);
    expect(office.shown('Ringkasan PRG-001')[3]?.[0]).toBe('ANG-001');
    expect(office.host.outbox().length).toBeGreaterThan(0);
    // One of the registry's three people has a code, and nothing else of her is here.
    expect(office.shown('Peserta').slice(1)).toHaveLength(19);
    expect(office.bytes()).not.toContain('Sulastri');
  }, 60_000);
});
