import type { Office } from '../support/office';
import { ADMIN } from '../support/office';
import { fillWorkbook, largeOffice } from '../support/large-workbook';
import { costlyCalls } from '../support/trace';

const READ = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';
const WRITE = 'Sheets.Spreadsheets.batchUpdate';
const NOTES = 'Sheets.Spreadsheets.getByDataFilter';
const ADVISED = 2_000_000;
const ROWS = 10_000;
/** With it, the rows are beyond the advised size. */
const NOTE =
  'Datang dari blok lain, diantar petugas, dan pulang lebih dahulu karena ada kunjungan keluarga di ruang besuk.';

const readsOf = (office: Office, act: () => unknown) => {
  office.host.clearTrace();
  act();
  return office.host.trace().filter(({ service }) => service === READ);
};
const findings = (office: Office): string[][] => office.shown('Temuan').slice(1);
const attendanceId = (office: Office): number => {
  const { sheets } = office.api('GET', '?fields=sheets.properties') as {
    sheets: { properties: { sheetId: number; title: string } }[];
  };
  return sheets.find(({ properties }) => properties.title === 'Presensi')!.properties.sheetId;
};
const validate = (office: Office) => office.menu('menuValidate');

interface Moved {
  readonly range?: object;
  readonly source?: object;
}

describe('a workbook that is larger than Google advises for one request', () => {
  const office = largeOffice(ROWS, { note: NOTE });
  let whole = 0;

  it('is read at once before anything is known of its size, and the commit notes it', () => {
    const [read, second] = readsOf(office, () => validate(office));
    expect(second).toBeUndefined();
    whole = read!.answerChars;
    expect(whole).toBeGreaterThan(1.2 * ADVISED);
    // What is looked at beside: the trigger's heartbeat, and the notes of the cells that are to get one.
    expect(costlyCalls(office)).toEqual([READ, 'Properties.getProperties', NOTES, WRITE]);
  });

  it('is from then on read in portions of the advised size, not more than it needs, and found the same', () => {
    const before = office.bytes();
    const reads = readsOf(office, () => validate(office));
    for (const { answerChars } of reads) expect(answerChars).toBeLessThan(1.05 * ADVISED);
    // One says where the columns are; the last one is not full.
    expect(reads.length).toBeLessThanOrEqual(Math.ceil(whole / ADVISED) + 2);
    expect(office.bytes()).toBe(before);
  });

  it('is read in one request where nothing large is asked for', () => {
    expect(readsOf(office, () => office.answer('enrolForm', {})).length).toBe(1);
  });

  it('is written as before, in one request', () => {
    office.host.clearTrace();
    const { chosen } = office.answer<{
      chosen: { sessionId: string; people: { enrolmentId: string; version: string }[] };
    }>('attendanceForm', { sessionId: 'S-00500' });
    const entries = chosen.people.map(({ enrolmentId, version }) => ({ enrolmentId, code: 'H', version }));
    expect(office.answer('recordAttendance', { sessionId: 'S-00500', entries })).toMatchObject({ saved: 20 });
    expect(costlyCalls(office).filter((call) => call === WRITE)).toHaveLength(1);
  });

  describe('while others work in it', () => {
    const enrol = (n: number) => ({
      function: 'call',
      parameters: [
        JSON.stringify({
          name: 'enrol',
          input: { cohortId: 'ANG-050', participant: { workingName: `Ibu Baru ${n}`, consent: 'yes' } },
          requestId: `1.another-script-${n}`,
        }),
      ],
    });

    const form = () => office.answer('attendanceForm', { sessionId: 'S-00500' });

    it('is read again when a commit came between the first request and the last', () => {
      const calm = readsOf(office, form).length;
      office.host.setFaults({ edits: [{ call: 3, run: enrol(1), user: ADMIN }] });
      expect(
        readsOf(office, () => validate(office)).filter(({ function: name }) => name !== 'call'),
      ).toHaveLength(2 * calm);
      const settled = findings(office);
      validate(office);
      expect(findings(office)).toEqual(settled);
    });

    it.each([
      [
        'a row above a seam is deleted',
        'deleteDimension',
        { range: { dimension: 'ROWS', startIndex: 5, endIndex: 6 } },
      ],
      [
        'the rows are sorted',
        'sortRange',
        { range: { startRowIndex: 1 }, sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }] },
      ],
      [
        'a column is dragged',
        'moveDimension',
        { source: { dimension: 'COLUMNS', startIndex: 3, endIndex: 4 }, destinationIndex: 1 },
      ],
    ])('is read again when %s by hand between two portions', (_, kind, { range, source, ...rest }: Moved) => {
      const sheetId = attendanceId(office);
      const calm = readsOf(office, form).length;
      const onSheet = {
        ...(range ? { range: { sheetId, ...range } } : { source: { sheetId, ...source } }),
        ...rest,
      };
      office.host.setFaults({ edits: [{ call: 4, request: { requests: [{ [kind]: onSheet }] } }] });
      let seen: unknown;
      expect(readsOf(office, () => (seen = form())).length).toBeGreaterThan(calm);
      expect(seen).toEqual(form());
    });

    it('is not read for ever: after three times the user is told, and nothing is written', () => {
      const calm = readsOf(office, form).length;
      const edits = [0, 1, 2].map((n) => ({ call: 3 + n * calm, run: enrol(10 + n), user: ADMIN }));
      const before = findings(office);
      office.host.setFaults({ edits });
      expect(validate(office)).toContain('sedang diubah');
      expect(findings(office)).toEqual(before);
    });
  });

  it('is found complete by set-up, and read at once again when it has become small', () => {
    expect(office.menu('menuSetUp')).toContain('lengkap');
    const range = { sheetId: attendanceId(office), dimension: 'ROWS', startIndex: 500, endIndex: ROWS };
    office.api('POST', ':batchUpdate', { requests: [{ deleteDimension: { range } }] });
    validate(office);
    expect(readsOf(office, () => office.answer('attendanceForm', {}))).toHaveLength(1);
  });
});

describe('a workbook with more to be written than Google advises for one request', () => {
  const WRONG = 4600;
  const office = largeOffice(200);
  const written = () =>
    office.host
      .trace()
      .filter(({ service }) => service === WRITE)
      .map(({ requestChars }) => requestChars);
  const hour = (n: number) => {
    office.host.setClock({
      now: new Date(Date.parse('2025-01-06T02:00:00Z') + n * 3_600_000),
      ticking: false,
    });
  };

  it('is written in portions, of which the hourly run makes the next until nothing is left', () => {
    office.menu('menuActivateDigests');
    // A block pasted below the attendance: no code of its own, a code that is none.
    fillWorkbook(office, {
      attendance: Array.from({ length: WRONG }, () => ({
        sessionId: 'S-00001',
        enrolmentId: 'E-00001',
        code: 'X',
        jpAttended: 3,
      })),
    });
    office.host.clearTrace();
    expect(validate(office)).toContain('belum tertulis');
    for (let n = 1; n <= 6; n++) hour(n);
    const sizes = written();
    expect(Math.max(...sizes)).toBeLessThan(ADVISED);
    expect(sizes.length).toBeGreaterThan(2);

    const rows = office.shown('Presensi').slice(1);
    const codes = rows.map(([code]) => code);
    expect(new Set(codes).size).toBe(200 + WRONG);
    const wrong = findings(office).filter((row) => row.includes('R13'));
    expect(new Set(wrong.map((row) => row[2])).size).toBe(WRONG);
    expect(wrong).toHaveLength(WRONG);
    expect(findings(office).filter((row) => row.includes('Selesai'))).toEqual([]);
    expect(validate(office)).not.toContain('belum tertulis');
    const idle = office.bytes();
    hour(7);
    expect(office.bytes()).toBe(idle);
  });
});

describe('a workbook with more than one run can read', () => {
  it('is left as it is, and the user is told which tab is too long', () => {
    const office = largeOffice(200);
    const note = 'x'.repeat(40_000);
    fillWorkbook(office, {
      attendance: Array.from({ length: 1600 }, (_, n) => ({
        attendanceId: `A-${String(n + 1000).padStart(6, '0')}`,
        note: `${n}${note}`,
      })),
    });
    validate(office);
    const before = office.bytes();
    expect(validate(office)).toContain('Isi lembar Presensi terlalu banyak');
    expect(office.bytes()).toBe(before);
  });
});
