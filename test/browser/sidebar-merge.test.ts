import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { enrolNew, plannedOffice, STAFF } from '../support/programme';
import { openSidebar } from './open-sidebar';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

describe('putting two codes together', () => {
  it('says what will happen, does it, and refuses who is in one cohort twice', async () => {
    const office = plannedOffice();
    enrolNew(office, 'SA');
    enrolNew(office, 'S');
    office.type('Peserta', [
      { 'Kode Peserta': 'P-0003', Sebutan: 'A', Status: 'Di Lapas', Persetujuan: 'Ya' },
    ]);
    const { page, overflow, seriousFindings } = await openSidebar(browser, office, 'merge', STAFF.LAPAS);
    const [from, into] = [page.getByLabel('Kode yang dihapus'), page.getByLabel('Kode yang tetap')];
    await from.selectOption('P-0001');
    expect(await into.locator('option[value="P-0001"]').count()).toBe(0);
    await into.selectOption('P-0002');
    await page.getByText('Pendaftaran P-0001 berpindah ke P-0002').waitFor();
    await page.getByRole('button', { name: 'Gabungkan' }).click();
    await page.getByText('P-0002 sudah ada di ANG-001').waitFor();
    expect([await seriousFindings(), await overflow()]).toEqual([[], 0]);
    await into.selectOption('P-0003');
    await page.getByRole('button', { name: 'Gabungkan' }).click();
    await page.getByText('P-0001 digabung ke P-0003. Pendaftaran yang berpindah: 1.').waitFor();
    expect(office.shown('Pendaftaran').map((row) => row[1])).toEqual(['Peserta', 'P-0003', 'P-0002']);
  }, 30_000);
});
