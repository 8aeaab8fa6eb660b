import { fillWorkbook } from '../support/large-workbook';
import type { Office } from '../support/office';
import { costlyCalls } from '../support/trace';
import { typedCourse } from '../support/typed-course';

const READ = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';
const WRITE = 'Sheets.Spreadsheets.batchUpdate';
/** Tabs that recording attendance changes. */
const FOLLOWED = ['Ringkasan PRG-001', 'Presensi per Peserta', 'Presensi per Bulan'];

interface Form {
  readonly chosen: { readonly people: readonly { enrolmentId: string; version: string | null }[] };
}

const shown = (office: Office) => FOLLOWED.map((tab) => office.shown(tab));
const callsOf = (office: Office, act: () => unknown): string[] => {
  office.host.clearTrace();
  act();
  return costlyCalls(office);
};
/** Records that everybody was at a session, as the sidebar does once its form is open. */
const recorder = (office: Office, sessionId: string) => {
  const { people } = office.answer<Form>('attendanceForm', { sessionId }).chosen;
  const entries = people.map(({ enrolmentId, version }) => ({ enrolmentId, code: 'H', version }));
  return () => office.answer('recordAttendance', { sessionId, entries }, { acknowledged: true });
};
const running = (): Office => {
  const office = typedCourse();
  office.at('2027-04-01', '12:00');
  return office;
};
const sheetIdOf = (office: Office, title: string): number => {
  const { sheets } = office.api('GET', '?fields=sheets.properties') as {
    sheets: { properties: { sheetId: number; title: string } }[];
  };
  return sheets.find(({ properties }) => properties.title === title)!.properties.sheetId;
};

describe('the tabs of summaries that an operation changes', () => {
  it('are written with it: no call more, and just what a refresh would write', () => {
    const office = typedCourse('2027-04-01');
    office.menu('menuRefreshSummaries');
    const before = shown(office);
    office.at('2027-04-01', '12:00');
    const record = recorder(office, 'S-00021');
    expect(callsOf(office, record)).toEqual([READ, WRITE]);
    const followed = shown(office);
    expect(followed[0]?.[1]?.[0]).toBe('per tanggal 01/04/2027 12:00 WIB');
    followed.forEach((tab, n) => expect(tab).not.toEqual(before[n]));
    office.menu('menuRefreshSummaries');
    expect(shown(office)).toEqual(followed);
  });

  it('are left alone where they were never made, or were deleted', () => {
    const office = running();
    expect(callsOf(office, recorder(office, 'S-00021')).slice(-2)).toEqual([READ, WRITE]);
    office.menu('menuRefreshSummaries');
    office.api('POST', ':batchUpdate', {
      requests: [{ deleteSheet: { sheetId: sheetIdOf(office, 'Ringkasan PRG-001') } }],
    });
    const record = recorder(office, 'S-00022');
    expect(callsOf(office, record)).toEqual([READ, WRITE]);
    expect(office.shown('Presensi per Bulan')[1]?.[0]).toContain('01/04/2027');
  });

  it('never keep anything from being saved, not when a copy has taken the place of a tab', () => {
    const office = running();
    office.menu('menuRefreshSummaries');
    const sheetId = sheetIdOf(office, 'Ringkasan PRG-001');
    office.api('POST', ':batchUpdate', {
      requests: [
        { duplicateSheet: { sourceSheetId: sheetId, newSheetName: 'Salinan' } },
        { deleteSheet: { sheetId } },
      ],
    });
    const copy = office.shown('Salinan');
    expect(callsOf(office, recorder(office, 'S-00021'))).toEqual([READ, WRITE]);
    const properties = { sheetId: sheetIdOf(office, 'Salinan'), title: 'Ringkasan PRG-001' };
    office.api('POST', ':batchUpdate', {
      requests: [{ updateSheetProperties: { properties, fields: 'title' } }],
    });
    // The first write names a tab that is not there, and is refused as a whole; the second goes without.
    expect(callsOf(office, recorder(office, 'S-00022')).filter((call) => call === WRITE)).toHaveLength(2);
    for (const session of ['S-00021', 'S-00022'])
      expect(office.shown('Presensi').filter((row) => row[1] === session)).toHaveLength(16);
    expect(office.shown('Ringkasan PRG-001')).toEqual(copy);
  });

  it('wait for the hour where there is much to count', () => {
    const office = running();
    office.menu('menuRefreshSummaries');
    const before = shown(office);
    const note =
      'Datang dari blok lain, diantar petugas, dan pulang lebih dahulu karena ada kunjungan keluarga.';
    fillWorkbook(office, { attendance: many(note) });
    recorder(office, 'S-00021')();
    expect(shown(office)).toEqual(before);
  });
});

/** So many rows that are none of this course's that they are half a megabyte. */
function many(note: string) {
  return Array.from({ length: 5000 }, (_, n) => ({ attendanceId: `A-9${String(n).padStart(5, '0')}`, note }));
}
