import { dayOfInstant } from '../../src/core/instant';
import { columnKeys } from '../../src/core/tab';
import { allSummaries, allTabs } from '../../src/app/registry';
import { wordsIn } from '../../src/app/words';
import { columnLabel, tabTitle } from '../../src/i18n/speak';
import { figuresBySql, type SheetRows, startSql } from '../support/figures-by-sql';
import { ADMIN, type Office } from '../support/office';
import { enrolNew, plannedOffice } from '../support/programme';
import { costlyCalls } from '../support/trace';
import { typedCourse } from '../support/typed-course';

const REFRESH = [
  'Sheets.Spreadsheets.Values.batchGetByDataFilter',
  'Sheets.Spreadsheets.get',
  'Sheets.Spreadsheets.batchUpdate',
];
const sheetCalls = (office: Office, act: () => unknown): string[] => {
  office.host.clearTrace();
  act();
  return costlyCalls(office).filter((call) => call.startsWith('Sheets.'));
};
const refresh = (office: Office) => office.menu('menuRefreshSummaries');
const hourly = (office: Office) => office.host.run('hourly', [], ADMIN);

interface Chart {
  readonly chartId: number;
  readonly spec: { readonly title: string; readonly altText: string };
  readonly position: { readonly overlayPosition: Readonly<Record<string, unknown>> };
}
const chartsOf = (office: Office): readonly Chart[] => {
  const { sheets } = office.api('GET', '?fields=sheets(properties.title,charts)') as {
    sheets: { properties: { title: string }; charts?: Chart[] }[];
  };
  return sheets.flatMap(({ charts = [] }) => charts);
};
const batch = (office: Office, ...requests: object[]) => office.api('POST', ':batchUpdate', { requests });

/** The cells of a tab as a script reads them: serial numbers, not texts. */
const raw = (office: Office, title: string): (string | number)[][] =>
  (office.api(
    'GET',
    `/values/${encodeURIComponent(`'${title}'`)}?valueRenderOption=UNFORMATTED_VALUE&dateTimeRenderOption=SERIAL_NUMBER`,
  ).values ?? []) as (string | number)[][];

describe('the dashboard', () => {
  const office = typedCourse();

  it('is made with its charts in two reads and one write, and is the first tab', () => {
    expect(sheetCalls(office, () => refresh(office))).toEqual(REFRESH);
    const spent = office.host
      .trace()
      .filter(({ service, costs }) => costs && service.startsWith('Sheets.'))
      .reduce((sum, { ms }) => sum + ms, 0);
    expect(spent).toBeLessThan(1300);
    const { sheets } = office.api('GET', '?fields=sheets.properties(title,index)') as {
      sheets: { properties: { title: string } }[];
    };
    expect(sheets[0]?.properties.title).toBe('Dasbor');
    expect(chartsOf(office).map(({ spec }) => spec.title)).toEqual([
      'Kehadiran per bulan',
      'Peserta terdaftar dan kuota',
      'JP terlaksana, rencana, dan program',
    ]);
    expect(office.shown('Dasbor')[1]?.[0]).toBe('per tanggal 30/03/2027 08:00 WIB');
  });

  it('keeps its charts where a person dragged them, draws them over the rows of now, and adds none', () => {
    const [first] = chartsOf(office);
    const moved = { anchorCell: { sheetId: sheetIdOf(office, 'Dasbor'), rowIndex: 40, columnIndex: 1 } };
    batch(office, {
      updateEmbeddedObjectPosition: {
        objectId: first?.chartId,
        newPosition: { overlayPosition: { ...moved, widthPixels: 333 } },
        fields: 'anchorCell,widthPixels',
      },
    });
    const titled = { ...first?.spec, title: 'Diubah orang' };
    batch(office, { updateChartSpec: { chartId: first?.chartId, spec: titled } });
    expect(sheetCalls(office, () => refresh(office))).toEqual(REFRESH);
    const after = chartsOf(office);
    expect(after).toHaveLength(3);
    expect(after.find(({ chartId }) => chartId === first?.chartId)).toMatchObject({
      spec: {
        title: 'Kehadiran per bulan',
        altText: expect.stringContaining('Presensi per Bulan') as string,
      },
      position: { overlayPosition: { ...moved, widthPixels: 333 } },
    });
  });

  it('gets a chart again that somebody deleted, and the tab with all of them', () => {
    const [first] = chartsOf(office);
    batch(office, { deleteEmbeddedObject: { objectId: first?.chartId } });
    expect(sheetCalls(office, () => refresh(office))).toEqual(REFRESH);
    expect(chartsOf(office)).toHaveLength(3);
    batch(office, { deleteSheet: { sheetId: sheetIdOf(office, 'Dasbor') } });
    refresh(office);
    expect(chartsOf(office)).toHaveLength(3);
    expect(office.shown('Dasbor')).toHaveLength(13);
  });

  it('puts right what was typed over it, its head too, and does not need its title', () => {
    office.api('PUT', "/values/'Dasbor'!A1:B5?valueInputOption=RAW", {
      values: [['Rusak', 'x'], ['x'], ['x'], ['x', 9999], ['x', 1]],
    });
    const properties = { sheetId: sheetIdOf(office, 'Ringkasan PRG-001'), title: 'Milik kami' };
    batch(office, { updateSheetProperties: { properties, fields: 'title' } });
    refresh(office);
    expect(
      office
        .shown('Dasbor')
        .slice(0, 4)
        .map(([cell]) => cell),
    ).toEqual(['Dasbor', 'per tanggal 30/03/2027 08:00 WIB', 'Hal', 'Tempat terisi dari kuota']);
    expect(office.shown('Milik kami')[3]?.[0]).toBe('ANG-001');
  });

  it('grows with its rows', () => {
    const sheetId = sheetIdOf(office, 'Presensi per Peserta');
    const range = { sheetId, dimension: 'ROWS', startIndex: 10, endIndex: 200 };
    batch(office, { deleteDimension: { range } });
    refresh(office);
    // 16 people in February and March.
    expect(office.shown('Presensi per Peserta')).toHaveLength(3 + 32);
    expect(office.shown('Presensi per Peserta')[34]?.[3]).toBe('Mar 2027');
  });

  it('writes nothing over a tab of a person that has its name, and says so', () => {
    const other = plannedOffice();
    batch(other, { addSheet: { properties: { title: 'dasbor' } } });
    const before = other.bytes();
    expect(refresh(other)).toContain('Sudah ada tab lain bernama “Dasbor”.');
    expect(other.bytes()).toBe(before);
  });

  it('shows what SQL finds in the rows that anybody can export', async () => {
    const tables: SheetRows = new Map(
      allTabs
        .filter(({ workbooks }) => workbooks.includes('shared'))
        .map((tab) => {
          const [labels = [], ...rows] = raw(office, tabTitle('id', tab.key));
          const places = columnKeys(tab).map(
            (column) => [column, labels.indexOf(columnLabel('id', tab.key, column))] as const,
          );
          return [
            tab.key,
            rows.map((row) => Object.fromEntries(places.map(([column, n]) => [column, row[n] ?? '']))),
          ];
        }),
    );
    const now = '2027-03-30T08:00:00';
    const found = figuresBySql(await startSql(), tables, { now, lExcluded: true, cap: 0.1, excused: false });
    for (const key of ['cohort', 'attendanceByPerson', 'attendanceByMonth', 'agencyWork']) {
      const summary = allSummaries.find((one) => one.key === key);
      const columns = Object.keys(summary?.columns ?? {});
      const rounded = (cell: unknown) =>
        typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : (cell ?? '');
      const shown = raw(office, wordsIn('id').summaryTitle(key))
        .slice(3)
        .map((row) => JSON.stringify(columns.map((_, n) => rounded(row[n]))));
      const expected = (found[key] ?? []).map((row) =>
        JSON.stringify(columns.map((column) => rounded(row[column]))),
      );
      expect([key, shown.length > 0, [...shown].sort()]).toEqual([key, true, [...expected].sort()]);
    }
  });
});

function sheetIdOf(office: Office, title: string): number {
  const { sheets } = office.api('GET', '?fields=sheets.properties(sheetId,title)') as {
    sheets: { properties: { sheetId: number; title: string } }[];
  };
  return sheets.find(({ properties }) => properties.title === title)?.properties.sheetId ?? -1;
}

describe('the origin of participants', () => {
  it('names regencies from anywhere, and lets nobody work out a small group', () => {
    const office = typedCourse();
    refresh(office);
    const [, note, , ...rows] = office.shown('Asal Peserta');
    expect(note?.[1]).toContain('kurang dari 5 orang');
    // Of one nobody knows: five of another province are hidden along with her.
    expect(rows).toEqual([
      ['Jawa Timur', '(seluruh provinsi)', '10'],
      ['Jawa Timur', 'Kab. Malang', '5'],
      ['Jawa Timur', 'Kota Surabaya', '5'],
      ['Tidak diketahui', '', '*'],
      ['Sumatera Barat', '(seluruh provinsi)', '*'],
      ['Jumlah', '', '16'],
    ]);
  });
});

describe('the hourly run', () => {
  const stamp = (office: Office) => office.shown('Dasbor')[1]?.[0];

  it('writes the summaries when a commit has come, once a day, and else costs one look', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    office.at('2027-02-01', '10:00');
    expect(
      sheetCalls(office, () => hourly(office)).filter((call) => call === 'Sheets.Spreadsheets.get'),
    ).toHaveLength(1);
    expect(stamp(office)).toBe('per tanggal 01/02/2027 10:00 WIB');
    // The digests of this Monday were commits as well, and its own; none of them is news.
    office.at('2027-02-01', '12:00');
    expect(sheetCalls(office, () => hourly(office))).not.toContain('Sheets.Spreadsheets.get');
    expect(stamp(office)).toBe('per tanggal 01/02/2027 10:00 WIB');
    enrolNew(office, 'Ibu B');
    office.at('2027-02-01', '13:00');
    hourly(office);
    expect(stamp(office)).toBe('per tanggal 01/02/2027 13:00 WIB');
    expect(office.shown('Dasbor')[3]?.slice(1, 3)).toEqual(['2', '16']);
    office.at('2027-02-02', '01:00');
    hourly(office);
    expect(stamp(office)).toContain(dayOfInstant('2027-02-02').split('-').reverse().join('/'));
  });

  it('begins the week’s timetable on Monday, though nobody saved anything', () => {
    const office = typedCourse('2027-03-28');
    hourly(office);
    expect(office.shown('Pekan Ini per Ruang')[0]?.[1]).toBe('22/03/2027–28/03/2027');
    office.at('2027-03-29', '00:30');
    hourly(office);
    expect(office.shown('Pekan Ini per Ruang')[0]?.[1]).toBe('29/03/2027–04/04/2027');
  });

  it.each([
    ['Properties.getProperty', 1],
    ['Sheets.Spreadsheets.get', 1],
    ['Properties.setProperty', 2],
  ])('ends well when %s fails, and the next hour makes up for it', (service, call) => {
    const office = typedCourse();
    office.host.setFaults({ faults: [{ call, service, kind: 'errorBefore' }] });
    hourly(office);
    expect(office.host.executions().at(-1)?.error).toBeUndefined();
    hourly(office);
    expect(stamp(office)).toBe('per tanggal 30/03/2027 08:00 WIB');
  });
});
