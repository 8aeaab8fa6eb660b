import { typedCourse } from '../support/typed-course';
import { openPageOver, type OfficePage } from './office-page';

let office: OfficePage;
const course = typedCourse();
beforeAll(async () => {
  office = await openPageOver(course.host);
}, 120_000);
afterAll(() => office.close());

const chart = (title: string) => office.page.getByRole('img', { name: new RegExp(`^${title}\\.`) });
const goTo = async (tab: string) => {
  await office.page.getByText(tab, { exact: true }).click();
  await office.page.waitForFunction(`window.sinergiHost.activeSheet() === ${JSON.stringify(tab)}`);
};
/** True when the mouse over the middle of a chart is over the cells. */
const letsThrough = async (title: string): Promise<boolean> => {
  const box = await chart(title).boundingBox();
  if (!box) throw new Error('The chart is not seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return office.page.evaluate<boolean>(`document.elementFromPoint(${x}, ${y}).closest('.chart') === null`);
};
/** Pixels of a chart that have a colour, so that a blank picture is noticed. */
const inked = (title: string): Promise<number> =>
  chart(title).evaluate<number, HTMLElement>((figure) => {
    const canvas = figure.querySelector('canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, n) => n % 4 === 3 && value > 0).length;
  });

describe('the dashboard', () => {
  it('comes first, with its charts, when the summaries are refreshed; the person stays where she is', async () => {
    expect(await office.page.getByTestId('chart').count()).toBe(0);
    await goTo('Sesi');
    await office.choose('Perbarui ringkasan');
    expect(await office.readMessage()).toContain('Dasbor');
    expect(await office.page.evaluate('window.sinergiHost.activeSheet()')).toBe('Sesi');
    expect(await chart('Kehadiran per bulan').isVisible()).toBe(false);
    await goTo('Dasbor');
    for (const title of [
      'Kehadiran per bulan',
      'Peserta terdaftar dan kuota',
      'JP terlaksana, rencana, dan program',
    ]) {
      await chart(title).waitFor();
      expect(await inked(title)).toBeGreaterThan(5000);
    }
    await office.shot('41-dashboard');
    expect(await office.cells('Dasbor', 'A2', 'A4', 'B4', 'C4', 'D4')).toEqual([
      'per tanggal 30/03/2027 08:00 WIB',
      'Tempat terisi dari kuota',
      '16',
      '16',
      '100,00%',
    ]);
    expect(await office.seriousFaults()).toEqual([]);
  }, 60_000);

  it('has charts that scroll and grow with the cells, and lie neither over menus nor in the way of the mouse', async () => {
    const before = await chart('Peserta terdaftar dan kuota').boundingBox();
    // The mouse goes through the chart to the cells, so that the wheel scrolls them.
    expect(await letsThrough('Peserta terdaftar dan kuota')).toBe(true);
    await office.page.mouse.move(before!.x + 100, before!.y + 60);
    await office.page.mouse.wheel(0, 210);
    await office.page.waitForTimeout(400);
    const after = await chart('Peserta terdaftar dan kuota').boundingBox();
    expect(before!.y - after!.y).toBeGreaterThan(100);
    await office.shot('42-dashboard-scrolled');
    await office.page.mouse.wheel(0, -1000);
    await office.page.mouse.click(1199, 782);
    await office.page.waitForTimeout(400);
    const larger = await chart('Peserta terdaftar dan kuota').boundingBox();
    expect(larger!.width / before!.width).toBeGreaterThan(1.05);
    await office.shot('44-dashboard-zoomed');
    await office.page.mouse.click(1051, 782);
    await office.page.getByTestId('menu-button').click();
    // Refused when something else lies over the entry.
    await office.page.getByRole('menuitem', { name: 'Perbarui ringkasan' }).hover({ timeout: 2000 });
    await office.shot('43-dashboard-menu');
    await office.page.keyboard.press('Escape');
  }, 30_000);

  it('is drawn again when figures change', async () => {
    const before = await chart('Kehadiran per bulan').screenshot();
    course.api('PUT', "/values/'Presensi per Bulan'!F5?valueInputOption=RAW", { values: [[0.2]] });
    await office.page.waitForFunction("window.sinergiHost.cell('F5', 'Presensi per Bulan') === '20,00%'");
    await office.idle();
    const after = await chart('Kehadiran per bulan').screenshot();
    expect(after.equals(before)).toBe(false);
  }, 30_000);
});
