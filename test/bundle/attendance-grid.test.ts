import type { Reply } from '../../src/app/rpc';
import {
  cellOf,
  courseOffice,
  findingsOf,
  GRID_TAB,
  look,
  press,
  recorded,
  sheetIdOf,
  typeCodes,
} from '../support/attendance-grid';
import { ADMIN, type Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF } from '../support/programme';
import { spentOn } from '../support/take-list';
import { costlyCalls } from '../support/trace';

/** Those that read or write the workbook: validation also looks once at what is kept beside it. */
const sheetCalls = (office: Office): string[] =>
  costlyCalls(office).filter((call) => call.startsWith('Sheets.'));

const ONE_READ_ONE_WRITE = [
  'Sheets.Spreadsheets.Values.batchGetByDataFilter',
  'Sheets.Spreadsheets.batchUpdate',
];

const change = (office: Office, ...requests: object[]) => office.api('POST', ':batchUpdate', { requests });

const complaintsOf = (reply: Reply): string[] => (reply.ok ? [] : reply.complaints.map(({ code }) => code));

const sync = (office: Office, options: object = {}) =>
  office.call('syncAttendanceGrid', { cohortId: 'ANG-001' }, options);

const record = (office: Office, enrolmentId: string, code: string, user: string = STAFF.LPK) =>
  office.answer(
    'recordAttendance',
    { sessionId: 'S-00001', entries: [{ enrolmentId, code, version: null }] },
    { user },
  );

/** Types the last day of somebody's enrolment. */
const leave = (office: Office, enrolmentId: string, day: string) => {
  const [labels = [], ...rows] = office.shown('Pendaftaran');
  const column = String.fromCharCode(65 + labels.indexOf('Ikut Sampai'));
  const row = rows.findIndex(([id]) => id === enrolmentId) + 2;
  office.api('PUT', `/values/Pendaftaran!${column}${row}?valueInputOption=USER_ENTERED`, { values: [[day]] });
};

/** How the head reads, from its row of session ids on. */
const headOf = (office: Office): string[][] => office.shown(GRID_TAB).slice(2, 5);
const idsOf = (office: Office): string[] =>
  office
    .shown(GRID_TAB)
    .slice(6)
    .map(([id]) => id ?? '');

/** An office with a grid, nothing typed yet. */
const officeWithGrid = (people = 3, day?: string): Office => {
  const office = courseOffice(people, day);
  press(office);
  return office;
};

describe('the first press', () => {
  it('makes the tab with people below and sessions on the right, which anybody may type into, with one read and one write', () => {
    const office = courseOffice(3);
    office.host.clearTrace();
    expect(press(office)).toMatchObject({ isNew: true, saved: 0 });
    expect(costlyCalls(office)).toEqual(ONE_READ_ONE_WRITE);
    const [title, asOf, ids = [], dates = [], times = [], , ...people] = office.shown(GRID_TAB);
    expect(title).toEqual(['ANG-001 Angkatan I']);
    expect(asOf?.[0]).toBe(
      'Ketik H, T, I, S, A atau L. T dengan JP: T2 atau T1,5. Tanda - menghapus. per tanggal 30/03/2027 08.00 WIB',
    );
    expect(ids.slice(0, 7)).toEqual([
      'Kode Pendaftaran',
      'Peserta',
      'Sebutan',
      'Hadir Sejauh Ini',
      'Hadir Terbaik',
      'S-00001',
      'S-00002',
    ]);
    expect([ids.length, dates[5], dates[52], times[5]]).toEqual([53, '01/02', '10/06', '09:00\n3 JP']);
    expect(people.map((row) => row.slice(0, 5))).toEqual(
      [1, 2, 3].map((n) => [`E-0000${n}`, `P-000${n}`, `Ibu ${n}`, '', '100,00%']),
    );
    const { sheets } = office.api(
      'GET',
      `?ranges=${encodeURIComponent(`'${GRID_TAB}'`)}&fields=sheets(properties.gridProperties,protectedRanges,data.rowMetadata.hiddenByUser)`,
    ) as {
      sheets: {
        properties: { gridProperties: object };
        protectedRanges?: object[];
        data: { rowMetadata: { hiddenByUser?: boolean }[] }[];
      }[];
    };
    expect(sheets[0]?.properties.gridProperties).toMatchObject({ frozenRowCount: 6, frozenColumnCount: 3 });
    expect(sheets[0]?.protectedRanges).toBeUndefined();
    const hidden = sheets[0]?.data[0]?.rowMetadata.flatMap((row, n) => (row.hiddenByUser ? [n] : []));
    expect(hidden).toEqual([5]);
  });

  it('shows what is recorded already, and greys the days on which somebody is not expected', () => {
    const office = courseOffice(2);
    record(office, 'E-00001', 'S');
    leave(office, 'E-00002', '05/02/2027');
    press(office);
    expect(look(office, 'E-00001', 'S-00001')).toEqual({ text: 'S', note: '', isColoured: false });
    expect(look(office, 'E-00002', 'S-00003').isColoured).toBe(false);
    expect(look(office, 'E-00002', 'S-00004').isColoured).toBe(true);
  });

  it('is refused, and nothing is written, where nobody is expected at a session', () => {
    const office = plannedOffice();
    const before = office.bytes();
    expect(complaintsOf(sync(office))).toEqual(['gridEmpty']);
    expect(complaintsOf(office.call('syncAttendanceGrid', { cohortId: 'ANG-009' }))).toEqual(['noCohort']);
    expect(office.bytes()).toBe(before);
  });

  it('says that another tab has its name, and works with the same id once that tab is renamed', () => {
    const office = courseOffice(2);
    change(office, { addSheet: { properties: { title: GRID_TAB, sheetId: 4711 } } });
    const requestId = '3.aaaaaaaaaaaaaaaa';
    expect(complaintsOf(sync(office, { requestId }))).toEqual(['gridTaken']);
    change(office, {
      updateSheetProperties: { properties: { sheetId: 4711, title: 'Punya kami' }, fields: 'title' },
    });
    expect(press(office, { requestId })).toMatchObject({ isNew: true });
  });
});

describe('what was typed', () => {
  it('is recorded as it is in the sidebar: JP, source, who, when, how late, and the session is held', () => {
    const office = officeWithGrid();
    typeCodes(office, [
      ['E-00001', 'S-00001', ' h'],
      ['E-00002', 'S-00001', 't 1,5'],
      ['E-00003', 'S-00020', 'L'],
    ]);
    expect(press(office, { user: STAFF.LPK })).toMatchObject({ saved: 3, unchanged: 0, wrong: 0 });
    expect(recorded(office)).toEqual(['E-00001 S-00001 H 3', 'E-00002 S-00001 T 1,5', 'E-00003 S-00020 L 0']);
    const [labels = [], first = [], , last = []] = office.shown('Presensi');
    const of = (row: string[], label: string) => row[labels.indexOf(label)] ?? '';
    expect(
      ['Sumber', 'Dicatat Oleh', 'Dicatat Pada', 'Terlambat Dicatat (hari)'].map((l) => of(first, l)),
    ).toEqual(['Lembar', STAFF.LPK, '30/03/2027 08:00', '57']);
    expect(of(last, 'Terlambat Dicatat (hari)')).toBe('');
    const held = office.shown('Sesi').filter((row) => row[10] === 'Terlaksana');
    expect(held.map(([id]) => id)).toEqual(['S-00001', 'S-00020']);
    expect(look(office, 'E-00001', 'S-00001').text).toBe('H');
    expect(look(office, 'E-00002', 'S-00001').text).toBe('T1,5');
    expect(office.shown(GRID_TAB)[7]?.slice(3, 5)).toEqual(['50,00%', '98,96%']);
    expect(press(office)).toMatchObject({ saved: 0, unchanged: 3 });
  });

  it('of 30 people at 48 sessions is read with one read and one write, in less than four modelled seconds', () => {
    const office = officeWithGrid(30, '2027-06-30');
    const values = Array.from({ length: 30 }, (_, n) =>
      Array.from({ length: 48 }, (__, m) => (n === m ? 'T1,5' : n === m + 1 ? 'a' : 'H')),
    );
    const range = encodeURIComponent(`'${GRID_TAB}'!F7:BA36`);
    office.api('PUT', `/values/${range}?valueInputOption=USER_ENTERED`, { values });
    office.host.clearTrace();
    expect(press(office)).toMatchObject({ saved: 1440, unchanged: 0, wrong: 0, conflicts: 0 });
    expect(costlyCalls(office)).toEqual(ONE_READ_ONE_WRITE);
    expect(spentOn(office).seconds).toBeLessThan(4);
    expect(recorded(office)).toHaveLength(1440);
    const before = office.shown(GRID_TAB);
    office.host.clearTrace();
    expect(press(office)).toMatchObject({ saved: 0, unchanged: 1440 });
    expect(costlyCalls(office)).toEqual(ONE_READ_ONE_WRITE);
    expect(office.shown(GRID_TAB)).toEqual(before);
    office.host.clearTrace();
    office.menu('menuValidate');
    expect(sheetCalls(office)).toEqual([ONE_READ_ONE_WRITE[0]]);
  });

  it('and is wrong stays as typed, coloured and explained, is a finding, and is solved by correcting it', () => {
    const office = officeWithGrid();
    typeCodes(office, [
      ['E-00001', 'S-00001', 'X'],
      ['E-00002', 'S-00001', 'T4'],
      ['E-00003', 'S-00001', 'H'],
      ['E-00001', 'S-00040', 'H'],
    ]);
    const answer = press(office);
    expect(answer).toMatchObject({ saved: 1, wrong: 3 });
    expect(answer.kept.map(({ participantId, why }) => [participantId, why.slice(0, 4)])).toEqual([
      ['P-0001', '“X” '],
      ['P-0002', '“T4”'],
      ['P-0001', '“H”:'],
    ]);
    expect(look(office, 'E-00002', 'S-00001')).toEqual({
      text: 'T4',
      note: '“T4”: T harus dengan JP, 0 sampai 3 per setengah: T2 atau T1,5.',
      isColoured: true,
    });
    expect(recorded(office)).toEqual(['E-00003 S-00001 H 3']);
    const found = findingsOf(office);
    expect(found.map((row) => [row.Aturan, row.Bobot, row.Lembar, row['Kode Baris'], row.Kolom])).toEqual([
      ['J03', 'Salah', GRID_TAB, 'E-00001', 'S-00001'],
      ['J03', 'Salah', GRID_TAB, 'E-00002', 'S-00001'],
      ['J03', 'Salah', GRID_TAB, 'E-00001', 'S-00040'],
    ]);
    expect(found[1]?.Tautan).toMatch(new RegExp(`#gid=${sheetIdOf(office)}&range=F8$`));
    // A press in between changes nothing of it.
    expect(press(office)).toMatchObject({ saved: 0, wrong: 3 });
    typeCodes(office, [
      ['E-00001', 'S-00001', 'A'],
      ['E-00002', 'S-00001', 'T2'],
      ['E-00001', 'S-00040', ''],
    ]);
    expect(press(office)).toMatchObject({ saved: 2, wrong: 0 });
    expect(look(office, 'E-00002', 'S-00001')).toEqual({ text: 'T2', note: '', isColoured: false });
    expect(findingsOf(office).map((row) => row.Keadaan)).toEqual(['Selesai', 'Selesai', 'Selesai']);
  });

  it('beside what somebody else recorded in the meantime stays, says so, and is used when the button is pressed again', () => {
    const office = officeWithGrid();
    typeCodes(office, [
      ['E-00001', 'S-00001', 'H'],
      ['E-00002', 'S-00001', 'A'],
    ]);
    record(office, 'E-00001', 'S');
    expect(press(office)).toMatchObject({ saved: 1, conflicts: 1 });
    expect(look(office, 'E-00001', 'S-00001')).toEqual({
      text: 'H',
      note: `“H” diketik di sini; sementara itu ${STAFF.LPK} mencatat “S”. Tekan lagi untuk memakai isian ini.`,
      isColoured: true,
    });
    expect(recorded(office)).toEqual(['E-00001 S-00001 S 0', 'E-00002 S-00001 A 0']);
    expect(findingsOf(office).map((row) => [row.Aturan, row.Keadaan])).toEqual([['J04', 'Terbuka']]);
    expect(press(office)).toMatchObject({ saved: 1, conflicts: 0 });
    expect(look(office, 'E-00001', 'S-00001')).toEqual({ text: 'H', note: '', isColoured: false });
    expect(recorded(office)).toEqual(['E-00001 S-00001 H 3', 'E-00002 S-00001 A 0']);
    expect(findingsOf(office).map((row) => [row.Aturan, row.Keadaan])).toEqual([['J04', 'Selesai']]);
  });

  it('as a minus takes the row away, where a blank takes nothing away', () => {
    const office = officeWithGrid();
    typeCodes(office, [
      ['E-00001', 'S-00001', 'H'],
      ['E-00002', 'S-00001', 'H'],
    ]);
    press(office);
    typeCodes(office, [
      ['E-00001', 'S-00001', '-'],
      ['E-00002', 'S-00001', ''],
    ]);
    expect(press(office)).toMatchObject({ saved: 1, refilled: 1 });
    expect(recorded(office)).toEqual(['E-00002 S-00001 H 3']);
    expect(look(office, 'E-00001', 'S-00001').text).toBe('');
    expect(look(office, 'E-00002', 'S-00001').text).toBe('H');
  });

  it('is counted by validation as long as it waits, with the wrong codes, and one read', () => {
    const office = officeWithGrid();
    office.menu('menuValidate');
    expect(findingsOf(office)).toEqual([]);
    typeCodes(office, [
      ['E-00001', 'S-00001', 'H'],
      ['E-00002', 'S-00001', 'H'],
      ['E-00003', 'S-00001', '??'],
    ]);
    office.host.clearTrace();
    office.menu('menuValidate');
    expect(sheetCalls(office)).toEqual(ONE_READ_ONE_WRITE);
    expect(findingsOf(office).map((row) => [row.Aturan, row.Bobot, row.Keadaan])).toEqual([
      ['J03', 'Salah', 'Terbuka'],
      ['J04', 'Peringatan', 'Terbuka'],
    ]);
    expect(findingsOf(office)[1]?.Pesan).toMatch(/^2 isian belum dibaca/);
    press(office);
    const after = findingsOf(office).map((row) => [row.Aturan, row.Keadaan]);
    expect(after).toEqual([
      ['J03', 'Terbuka'],
      ['J04', 'Selesai'],
    ]);
    office.menu('menuValidate');
    expect(findingsOf(office).map((row) => [row.Aturan, row.Keadaan])).toEqual(after);
  });
});

describe('a grid that people have rearranged', () => {
  it('is read and painted where its rows and columns are now, and their own rows and columns are left alone', () => {
    const office = officeWithGrid();
    const sheetId = sheetIdOf(office);
    change(
      office,
      {
        sortRange: {
          range: { sheetId, startRowIndex: 6, endRowIndex: 9 },
          sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
        },
      },
      // A column of their own between two sessions, a row of their own, and a session dragged to the front.
      {
        insertDimension: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: 6, endIndex: 7 },
          inheritFromBefore: true,
        },
      },
      { insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 7, endIndex: 8 } } },
      {
        moveDimension: {
          source: { sheetId, dimension: 'COLUMNS', startIndex: 7, endIndex: 8 },
          destinationIndex: 5,
        },
      },
    );
    const own = [
      ['H3', 'Catatan'],
      ['H7', 'ibu 3'],
      ['H8', 'H'],
      ['A8', 'Jumlah'],
      ['F8', 'H'],
    ];
    office.api('POST', '/values:batchUpdate', {
      valueInputOption: 'USER_ENTERED',
      data: own.map(([cell, text]) => ({ range: `'${GRID_TAB}'!${cell}`, values: [[text]] })),
    });
    const order = idsOf(office);
    expect(order).toEqual(['E-00003', 'Jumlah', 'E-00002', 'E-00001']);
    expect(headOf(office)[0]?.slice(5, 9)).toEqual(['S-00002', 'S-00001', 'Catatan', 'S-00003']);
    typeCodes(office, [
      ['E-00001', 'S-00001', 'A'],
      ['E-00003', 'S-00002', 'I'],
    ]);
    const before = office.shown(GRID_TAB);
    expect(press(office)).toMatchObject({ saved: 2, wrong: 0 });
    expect(recorded(office)).toEqual(['E-00001 S-00001 A 0', 'E-00003 S-00002 I 0']);
    const after = office.shown(GRID_TAB);
    expect([idsOf(office), headOf(office)]).toEqual([order, before.slice(2, 5)]);
    expect(after.slice(6).map((row) => row.slice(5, 8))).toEqual(
      before.slice(6).map((row) => row.slice(5, 8)),
    );
    expect(after[7]).toEqual(before[7]);
  });

  it('gets new people below and new sessions on the right, and keeps those that are called off', () => {
    const office = officeWithGrid();
    const reason = office.shown('Sesi')[0]?.indexOf('Status') ?? -1;
    office.api('PUT', `/values/Sesi!${String.fromCharCode(65 + reason)}3?valueInputOption=USER_ENTERED`, {
      values: [['Batal']],
    });
    office.api('PUT', `/values/${encodeURIComponent(`'${GRID_TAB}'!B12`)}?valueInputOption=USER_ENTERED`, {
      values: [['Mengetahui']],
    });
    enrolNew(office, 'Ibu Baru');
    office.answer(
      'schedule',
      {
        cohortId: 'ANG-001',
        firstOn: '2027-03-30',
        frequency: 'weekly',
        every: 1,
        weekdays: [2],
        startTime: '06:30',
        endTime: '08:00',
        end: { type: 'count', count: 1 },
        skipNational: true,
        skipCollectiveLeave: true,
        onDayOff: 'skip',
        without: [],
        added: [],
      },
      { acknowledged: true },
    );
    typeCodes(office, [['E-00001', 'S-00002', 'H']]);
    expect(press(office)).toMatchObject({ saved: 0, wrong: 1 });
    const shown = office.shown(GRID_TAB);
    expect(shown[4]?.[6]).toBe('Batal');
    expect(look(office, 'E-00001', 'S-00002').note).toBe('“H”: sesi ini tidak jadi dilaksanakan.');
    expect(shown[2]?.slice(52)).toEqual(['S-00048', 'S-00049']);
    expect([shown[3]?.[53], shown[4]?.[53]]).toEqual(['30/03', '06:30\n2 JP']);
    expect(shown[11]?.slice(0, 2)).toEqual(['', 'Mengetahui']);
    expect(shown[12]?.slice(0, 3)).toEqual(['E-00004', 'P-0004', 'Ibu Baru']);
    typeCodes(office, [['E-00004', 'S-00049', 't2']]);
    expect(press(office)).toMatchObject({ saved: 1 });
    expect(recorded(office)).toEqual(['E-00004 S-00049 T 2']);
  });

  it.each([
    ['a person’s code is there twice', "'A9'", 'E-00001', 'gridTwice'],
    ['a session’s code is there twice', "'F3'", 'S-00002', 'gridHead'],
    ['another session’s code is typed over a free column', "'BC3'", 'S-00002', 'gridTwice'],
    ['a label of the head is gone', "'A4'", '', 'gridHead'],
    ['the mark of the hidden row is gone', "'A6'", '', 'gridHead'],
  ])('is refused as a whole when %s', (_, cell, text, code) => {
    const office = officeWithGrid();
    const sheetId = sheetIdOf(office);
    change(office, { appendDimension: { sheetId, dimension: 'COLUMNS', length: 3 } });
    typeCodes(office, [['E-00001', 'S-00001', 'H']]);
    const range = encodeURIComponent(`'${GRID_TAB}'!${cell.replace(/'/g, '')}`);
    office.api('PUT', `/values/${range}?valueInputOption=RAW`, { values: [[text]] });
    const before = office.bytes();
    const reply = sync(office);
    expect(complaintsOf(reply)).toEqual([code]);
    expect(reply.ok ? '' : reply.complaints[0]?.text).toContain(GRID_TAB);
    expect(office.bytes()).toBe(before);
  });

  it('is refused when the tab was copied', () => {
    const office = officeWithGrid();
    change(office, { duplicateSheet: { sourceSheetId: sheetIdOf(office) } });
    const before = office.bytes();
    expect(complaintsOf(sync(office))).toEqual(['gridTwice']);
    expect(office.bytes()).toBe(before);
  });
});

describe('with everything else', () => {
  it('an undone reading is gone from the grid at the next press', () => {
    const office = officeWithGrid();
    typeCodes(office, [
      ['E-00001', 'S-00001', 'H'],
      ['E-00002', 'S-00001', 'A'],
    ]);
    press(office);
    const [commit] = office.answer<{ commit: number; tabs: string[]; rows: number }[]>('undoable', {});
    expect(commit?.rows).toBe(3);
    office.answer('undo', { commit: commit?.commit, tabs: commit?.tabs });
    expect(recorded(office)).toEqual([]);
    expect(look(office, 'E-00001', 'S-00001').text).toBe('H');
    expect(press(office)).toMatchObject({ saved: 0, wrong: 0, conflicts: 0 });
    expect(look(office, 'E-00001', 'S-00001').text).toBe('');
    expect(recorded(office)).toEqual([]);
  });

  it('the same request again gives the same answer and changes nothing', () => {
    const office = officeWithGrid();
    typeCodes(office, [['E-00001', 'S-00001', 'H']]);
    const requestId = '4.bbbbbbbbbbbbbbbb';
    const answer = press(office, { requestId });
    expect(answer.saved).toBe(1);
    typeCodes(office, [['E-00002', 'S-00001', 'H']]);
    const before = office.bytes();
    expect(press(office, { requestId })).toEqual(answer);
    expect(office.bytes()).toBe(before);
    expect(complaintsOf(office.call('syncAttendanceGrid', { cohortId: 'ANG-002' }, { requestId }))).toEqual([
      'requestReused',
    ]);
  });

  it('is open to those who record attendance, and to nobody else', () => {
    const office = officeWithGrid();
    const before = office.bytes();
    for (const user of [STAFF.DISPERINDAG, 'orang@example.com']) {
      expect(complaintsOf(sync(office, { user }))).toEqual([
        user === STAFF.DISPERINDAG ? 'notAllowed' : 'notStaff',
      ]);
      expect(office.call('attendanceGrids', {}, { user }).ok).toBe(false);
    }
    expect(office.bytes()).toBe(before);
    for (const user of [ADMIN, STAFF.LAPAS, STAFF.LPK]) expect(sync(office, { user }).ok).toBe(true);
  });

  it('the sidebar is told which cohorts there are and which have a grid, with one read', () => {
    const office = courseOffice(1);
    const list = () => office.answer('attendanceGrids', {});
    expect(list()).toEqual([{ cohortId: 'ANG-001', name: 'Angkatan I', hasGrid: false }]);
    press(office);
    office.host.clearTrace();
    expect(list()).toEqual([{ cohortId: 'ANG-001', name: 'Angkatan I', hasGrid: true }]);
    expect(costlyCalls(office)).toEqual([ONE_READ_ONE_WRITE[0]]);
  });

  it('whatever goes wrong at whichever call, ends recorded once or not at all, and pressing again settles it', () => {
    for (const kind of ['killedBefore', 'killedAfter', 'errorBefore', 'errorAfter', 'late'] as const)
      for (let call = 1; call <= 3; call++) {
        const office = officeWithGrid(2);
        typeCodes(office, [
          ['E-00001', 'S-00001', 'h'],
          ['E-00002', 'S-00001', 'zz'],
        ]);
        const json = JSON.stringify({
          name: 'syncAttendanceGrid',
          input: { cohortId: 'ANG-001' },
          requestId: '4.cccccccccccccccc',
        });
        office.host.setFaults({ faults: [{ call, kind, after: 2 }] });
        office.host.run('call', [json], ADMIN);
        office.host.setFaults({});
        expect(recorded(office).length).toBeLessThanOrEqual(1);
        // What is not recorded yet is still in the grid.
        expect(recorded(office).length === 1 || look(office, 'E-00001', 'S-00001').text === 'h').toBe(true);
        const settled = JSON.parse(String(office.host.run('call', [json], ADMIN).result)) as Reply;
        office.host.landLate();
        expect([kind, call, settled.ok, recorded(office)]).toEqual([
          kind,
          call,
          true,
          ['E-00001 S-00001 H 3'],
        ]);
        expect(look(office, 'E-00002', 'S-00001')).toMatchObject({ text: 'zz', isColoured: true });
      }
  });

  it.each(['sort', 'insert', 'drag'] as const)(
    'rows and columns that a person moves between the read and the write get what is theirs (%s)',
    (edit) => {
      const office = officeWithGrid();
      for (const [enrolmentId, code] of [
        ['E-00001', 'S'],
        ['E-00003', 'A'],
      ] as const)
        record(office, enrolmentId, code);
      leave(office, 'E-00003', '02/02/2027');
      press(office);
      record(office, 'E-00002', 'H');
      typeCodes(office, [
        ['E-00002', 'S-00004', 'h'],
        ['E-00001', 'S-00002', 'x'],
      ]);
      const sheetId = sheetIdOf(office);
      const request = {
        sort: {
          sortRange: {
            range: { sheetId, startRowIndex: 6, endRowIndex: 9 },
            sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
          },
        },
        insert: {
          insertDimension: {
            range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
            inheritFromBefore: false,
          },
        },
        drag: {
          moveDimension: {
            source: { sheetId, dimension: 'COLUMNS', startIndex: 5, endIndex: 6 },
            destinationIndex: 8,
          },
        },
      }[edit];
      office.host.setFaults({ edits: [{ function: 'call', call: 2, request: { requests: [request] } }] });
      expect(press(office)).toMatchObject({ saved: 1, wrong: 1 });
      office.host.setFaults({});
      const seen = () =>
        ['E-00001', 'E-00002', 'E-00003'].map((person) =>
          ['S-00001', 'S-00002', 'S-00004'].map((session) => look(office, person, session).text).join(),
        );
      expect(seen()).toEqual(['S,x,', 'H,,H', 'A,,']);
      const coloured = ['E-00001', 'E-00002', 'E-00003'].map(
        (person) => look(office, person, 'S-00002').isColoured,
      );
      expect(coloured).toEqual([true, false, true]);
      expect(office.shown('Jurnal')[1]?.[3]).toBe('repair');
      expect(press(office)).toMatchObject({ saved: 0, unchanged: 4, wrong: 1 });
      expect(recorded(office)).toEqual([
        'E-00001 S-00001 S 0',
        'E-00002 S-00001 H 3',
        'E-00002 S-00004 H 3',
        'E-00003 S-00001 A 0',
      ]);
      const head = office.shown(GRID_TAB).slice(edit === 'insert' ? 1 : 0);
      expect(head[0]).toEqual(['ANG-001 Angkatan I']);
      expect([head[1]?.[0], head[4]?.slice(3, 6)]).toEqual([
        expect.stringMatching(/^Ketik H/),
        ['', '', '09:00\n3 JP'],
      ]);
    },
  );

  it('what is typed into another cell between the read and the write stays, and is read at the next press', () => {
    const office = officeWithGrid();
    typeCodes(office, [['E-00001', 'S-00001', 'H']]);
    const values = { range: `'${GRID_TAB}'!${cellOf(office, 'E-00002', 'S-00001')}`, values: [['S']] };
    office.host.setFaults({ edits: [{ function: 'call', call: 2, values }] });
    expect(press(office)).toMatchObject({ saved: 1 });
    expect(look(office, 'E-00002', 'S-00001').text).toBe('S');
    expect(press(office)).toMatchObject({ saved: 1, unchanged: 1 });
    expect(recorded(office)).toEqual(['E-00001 S-00001 H 3', 'E-00002 S-00001 S 0']);
  });
});
