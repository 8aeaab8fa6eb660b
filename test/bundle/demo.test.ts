import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listen } from '../../host/server/listen';
import { emptyOffice } from '../support/office';

const DEMO = join(__dirname, '../../scripts/demo.mjs');
const FILL = `import(process.argv[1]).then(({ fillDemo }) => fillDemo(process.argv[2]))`;

describe('the demo programme', () => {
  it('goes in through menu, sidebars and grid, and fills the cohort and its waiting list', async () => {
    const office = emptyOffice();
    const listening = await listen(office.host, { port: 0 });
    await promisify(execFile)(process.execPath, ['-e', FILL, DEMO, listening.url]);
    await listening.close();
    const [labels = [], ...rows] = office.shown('Pendaftaran');
    const stages = rows.map((row) => row[labels.indexOf('Tahap')]);
    expect(stages.filter((stage) => stage === 'Terdaftar')).toHaveLength(16);
    expect(stages.filter((stage) => stage === 'Daftar Tunggu')).toHaveLength(2);
    expect(office.shown('Sesi')).toHaveLength(49);
    expect(office.shown('Ringkasan PRG-001')[3]?.[0]).toBe('ANG-001');
    expect(office.host.outbox().length).toBeGreaterThan(0);
  }, 60_000);
});
