import { canonicalJson } from '../../src/core/hash';
import type { Office } from '../support/office';
import { enrolNew, plannedOffice, TIMETABLE } from '../support/programme';
import { costlyCalls } from '../support/trace';

const ONE_READ_ONE_WRITE = [
  'Sheets.Spreadsheets.Values.batchGetByDataFilter',
  'Sheets.Spreadsheets.batchUpdate',
];

/** Types so many participants and their enrolments into another cohort, as a paste from an old list would. */
const paste = (office: Office, rows: number): void => {
  const number = (n: number, digits: number) => String(n).padStart(digits, '0');
  office.type('Angkatan', [
    {
      'Kode Angkatan': 'ANG-002',
      Program: 'PRG-001',
      'Nama Angkatan': 'Angkatan II',
      Kuota: '1000',
      'Total JP': '144',
      Mulai: '01/02/2027',
      Selesai: '10/06/2027',
      Status: 'Aktif',
    },
  ]);
  const list = Array.from({ length: rows }, (_, n) => n + 1);
  office.type(
    'Peserta',
    list.map((n) => ({ 'Kode Peserta': `P-${number(n, 4)}`, Sebutan: `Ibu ${n}`, Status: 'Di Lapas' })),
  );
  office.type(
    'Pendaftaran',
    list.map((n) => ({
      'Kode Pendaftaran': `E-${number(n, 5)}`,
      Peserta: `P-${number(n, 4)}`,
      Angkatan: 'ANG-002',
      Tahap: 'Diusulkan',
      'Tanggal Tahap': '25/01/2027',
    })),
  );
};

describe.each([10, 10_000])('with %i rows of participants and of enrolments', (rows) => {
  const office = plannedOffice(30);
  paste(office, rows);

  const callsOf = (act: () => unknown): string[] => {
    office.host.clearTrace();
    act();
    return costlyCalls(office);
  };

  it('enrols with one read and one write', () => {
    expect(callsOf(() => enrolNew(office, 'Ibu Baru'))).toEqual(ONE_READ_ONE_WRITE);
    for (let n = 2; n <= 30; n++) enrolNew(office, `Ibu Baru ${n}`);
  });

  it('saves 48 sessions with one read and one write', () => {
    expect(callsOf(() => office.answer('schedule', TIMETABLE))).toEqual(ONE_READ_ONE_WRITE);
  });

  it('records the attendance of 30 people with one read and one write', () => {
    office.at('2027-02-02');
    const { chosen } = office.answer<{ chosen: { sessionId: string; people: { enrolmentId: string }[] } }>(
      'attendanceForm',
      {},
    );
    expect(chosen.people).toHaveLength(30);
    const entries = chosen.people.map(({ enrolmentId }) => ({ enrolmentId, code: 'H', version: null }));
    expect(
      callsOf(() => office.answer('recordAttendance', { sessionId: chosen.sessionId, entries })),
    ).toEqual(ONE_READ_ONE_WRITE);
  });

  it('validates everything with one read and one write', () => {
    office.type('Peserta', [{ Sebutan: 'Ibu Ketik', Status: 'entah' }]);
    expect(callsOf(() => office.menu('menuValidate'))).toEqual(ONE_READ_ONE_WRITE);
    const row = office.shown('Peserta').findIndex(([, name]) => name === 'Ibu Ketik');
    expect(office.shown('Peserta')[row]?.[0]).toBe(`P-${String(rows + 31).padStart(4, '0')}`);
    expect(
      canonicalJson(
        office
          .shown('Temuan')
          .slice(1)
          .map((cells) => cells[8]),
      ),
    ).toContain('R13');
  });

  it('is found complete by set-up with a look at its structure, one at its settings, and no write', () => {
    const calls = callsOf(() => office.menu('menuSetUp')).filter((call) => call.startsWith('Sheets.'));
    expect(calls).toEqual(['Sheets.Spreadsheets.get', 'Sheets.Spreadsheets.Values.batchGetByDataFilter']);
  });
});
