import type { Reply } from '../../src/app/rpc';
import { ADMIN, type Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { apiCalls } from '../support/trace';

const COMMIT = 'Sheets.Spreadsheets.batchUpdate';
const enrolCall = (workingName: string, requestId: string) =>
  JSON.stringify({
    name: 'enrol',
    input: { cohortId: 'ANG-001', participant: { workingName, consent: 'yes' } },
    requestId,
  });

const states = (office: Office): string[] =>
  office
    .shown('Pendaftaran')
    .slice(1)
    .map((row) => row[3] ?? '');
const names = (office: Office): string[] =>
  office
    .shown('Peserta')
    .slice(1)
    .map((row) => row[1] ?? '');
const journalOf = (office: Office): string[] =>
  office
    .shown('Jurnal')
    .slice(1)
    .map((row) => row[4] ?? '');

describe('two at once', () => {
  it('gives the last place to one and the first waiting number to the other', () => {
    const office = plannedOffice(1);
    office.host.setFaults({
      edits: [
        {
          function: 'call',
          call: 2,
          run: { function: 'call', parameters: [enrolCall('Ibu Cepat', '1.bbbbbbbbbbbbbbbb')] },
          user: ADMIN,
        },
      ],
    });
    const reply = office.call('enrol', {
      cohortId: 'ANG-001',
      participant: { workingName: 'Ibu Lambat', consent: 'yes' },
    });
    expect(reply).toMatchObject({ ok: true, answer: { participantId: 'P-0002', waitNo: 1 } });
    expect(names(office)).toEqual(['Ibu Cepat', 'Ibu Lambat']);
    expect(states(office)).toEqual(['Terdaftar', 'Daftar Tunggu']);
  });

  it.each(Array.from({ length: 12 }, (_, n) => n + 1))(
    'claims each digest once when a second person’s trigger runs before call %i of the first',
    (call) => {
      const office = plannedOffice();
      enrolNew(office, 'Ibu A');
      office.answer('schedule', { ...TIMETABLE, end: { type: 'count', count: 6 } });
      office.at('2027-02-08', '07:10');
      office.host.setFaults({
        edits: [{ function: 'hourly', call, run: { function: 'hourly', parameters: [] }, user: STAFF.LAPAS }],
      });
      office.host.run('hourly', [], ADMIN);
      const sent = office.host.outbox().map(({ to }) => to[0]);
      expect(sent.sort()).toEqual([ADMIN, STAFF.LAPAS, STAFF.LPK].sort());
      const log = office
        .shown('Log Kirim')
        .slice(1)
        .map((row) => row[1]);
      expect(log.sort()).toEqual(['Tanpa isi', 'Tanpa isi', 'Tanpa isi', 'Terkirim', 'Terkirim', 'Terkirim']);
    },
  );
});

describe('a commit whose outcome is not told', () => {
  it('that landed although its call failed is answered as done, and is there once', () => {
    const office = plannedOffice();
    office.host.setFaults({ faults: [{ service: COMMIT, call: 1, kind: 'errorAfter' }] });
    const reply = office.call('enrol', {
      cohortId: 'ANG-001',
      participant: { workingName: 'Ibu A', consent: 'yes' },
    });
    expect(reply).toMatchObject({ ok: true, answer: { participantId: 'P-0001', enrolmentId: 'E-00001' } });
    expect(names(office)).toEqual(['Ibu A']);
  });

  it('that failed is done again, once', () => {
    const office = plannedOffice();
    office.host.setFaults({ faults: [{ service: COMMIT, call: 1, kind: 'errorBefore' }] });
    expect(
      office.call('enrol', { cohortId: 'ANG-001', participant: { workingName: 'Ibu A', consent: 'yes' } }).ok,
    ).toBe(true);
    expect(names(office)).toEqual(['Ibu A']);
  });

  it.each([1, 2, 3, 4, 5])('that lands %i calls after its time-out is there once', (after) => {
    const office = plannedOffice();
    office.host.setFaults({ faults: [{ service: COMMIT, call: 1, kind: 'late', after }] });
    expect(
      office.call('enrol', { cohortId: 'ANG-001', participant: { workingName: 'Ibu A', consent: 'yes' } }).ok,
    ).toBe(true);
    office.host.landLate();
    expect(names(office)).toEqual(['Ibu A']);
    expect(states(office)).toEqual(['Terdaftar']);
  });

  it('that failed three times is said not to be known, and pressing again with the same id saves it once', () => {
    const office = plannedOffice();
    office.host.setFaults({
      faults: [{ service: COMMIT, call: 1, kind: 'late', after: 1000, repeat: true }],
    });
    const json = enrolCall('Ibu A', '1.cccccccccccccccc');
    const reply = JSON.parse(String(office.host.run('call', [json], ADMIN).result)) as Reply;
    expect(reply).toMatchObject({ ok: false, again: true, complaints: [{ code: 'notKnownToBeSaved' }] });
    office.host.setFaults({});
    office.host.landLate();
    expect(names(office)).toEqual(['Ibu A']);
    const again = JSON.parse(String(office.host.run('call', [json], ADMIN).result)) as Reply;
    expect(again).toMatchObject({ ok: true, answer: { participantId: 'P-0001' } });
    expect(names(office)).toEqual(['Ibu A']);
  });

  it('whatever goes wrong at whichever call, ends saved once or not at all, and the same id settles it', () => {
    for (const kind of ['killedBefore', 'killedAfter', 'errorBefore', 'errorAfter', 'late'] as const)
      for (let call = 1; call <= 4; call++) {
        const office = plannedOffice();
        const json = enrolCall('Ibu A', '1.dddddddddddddddd');
        office.host.setFaults({ faults: [{ call, kind, after: 2 }] });
        office.host.run('call', [json], ADMIN);
        office.host.setFaults({});
        expect(names(office).length).toBeLessThanOrEqual(1);
        const settled = JSON.parse(String(office.host.run('call', [json], ADMIN).result)) as Reply;
        office.host.landLate();
        expect([kind, call, settled.ok, names(office), states(office)]).toEqual([
          kind,
          call,
          true,
          ['Ibu A'],
          ['Terdaftar'],
        ]);
      }
  });
});

describe('a journal that somebody cut', () => {
  const cutTop = (office: Office) => {
    const { sheets } = office.api('GET', '?fields=sheets.properties') as {
      sheets: { properties: { sheetId: number; title: string } }[];
    };
    const sheetId = sheets.find(({ properties }) => properties.title === 'Jurnal')?.properties.sheetId;
    office.api('POST', ':batchUpdate', {
      requests: [{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }],
    });
  };

  it('does not make a landed request land twice: the metadata knows its id', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    const json = enrolCall('Ibu B', '2.eeeeeeeeeeeeeeee');
    office.host.run('call', [json], ADMIN);
    cutTop(office);
    const reply = JSON.parse(String(office.host.run('call', [json], ADMIN).result)) as Reply;
    expect(reply).toMatchObject({ ok: true, answer: null });
    expect(names(office)).toEqual(['Ibu A', 'Ibu B']);
  });

  it('lets the next operation find the next free number', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    enrolNew(office, 'Ibu B');
    cutTop(office);
    expect(enrolNew(office, 'Ibu C').participantId).toBe('P-0003');
    expect(names(office)).toEqual(['Ibu A', 'Ibu B', 'Ibu C']);
    expect(journalOf(office)[0]).toMatch(/test-request/);
  });
});

describe('a person who moves rows between the read and the commit', () => {
  it.each(['sort', 'insert', 'delete'] as const)(
    'does not make anything land in the wrong row (%s)',
    (edit) => {
      const office = plannedOffice();
      for (const name of ['Ibu A', 'Ibu B', 'Ibu C']) enrolNew(office, name);
      office.answer('schedule', {
        cohortId: 'ANG-001',
        firstOn: '2027-02-01',
        frequency: 'weekly',
        every: 1,
        weekdays: [1, 2, 3, 4],
        startTime: '09:00',
        endTime: '11:15',
        end: { type: 'count', count: 4 },
        skipNational: true,
        onDayOff: 'skip',
        without: [],
        added: [],
        skipCollectiveLeave: true,
      });
      office.at('2027-03-01');
      const { chosen } = office.answer<{ chosen: { people: { enrolmentId: string; version: null }[] } }>(
        'attendanceForm',
        { sessionId: 'S-00003' },
      );
      const { sheets } = office.api('GET', '?fields=sheets.properties') as {
        sheets: { properties: { sheetId: number; title: string } }[];
      };
      const sheetId = sheets.find(({ properties }) => properties.title === 'Sesi')?.properties.sheetId;
      const rows = { sheetId, dimension: 'ROWS' };
      const request = {
        sort: {
          sortRange: {
            range: { sheetId, startRowIndex: 1, endRowIndex: 5 },
            sortSpecs: [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }],
          },
        },
        insert: {
          insertDimension: { range: { ...rows, startIndex: 1, endIndex: 2 }, inheritFromBefore: false },
        },
        delete: { deleteDimension: { range: { ...rows, startIndex: 1, endIndex: 2 } } },
      }[edit];
      const before = office.shown('Sesi').slice(1);
      office.host.setFaults({ edits: [{ function: 'call', call: 2, request: { requests: [request] } }] });
      office.host.clearTrace();
      office.answer('recordAttendance', {
        sessionId: 'S-00003',
        entries: chosen.people.map(({ enrolmentId }) => ({ enrolmentId, code: 'H', version: null })),
      });
      const after = office
        .shown('Sesi')
        .slice(1)
        .filter((row) => row.length > 0);
      const status = Object.fromEntries(after.map((row) => [row[0], row[10]]));
      expect(status).toEqual(
        Object.fromEntries(
          before
            .filter((row) => edit !== 'delete' || row[0] !== 'S-00001')
            .map((row) => [row[0], row[0] === 'S-00003' ? 'Terlaksana' : 'Terjadwal']),
        ),
      );
      expect(after.map((row) => row.filter((_, n) => n !== 10)).sort()).toEqual(
        before
          .filter((row) => edit !== 'delete' || row[0] !== 'S-00001')
          .map((row) => row.filter((_, n) => n !== 10))
          .sort(),
      );
      expect(apiCalls(office).filter((call) => call.includes('batchUpdate'))).toHaveLength(2);
      expect(office.shown('Jurnal')[1]?.[3]).toBe('repair');
    },
  );

  it('is found by validation when the run was killed before it could mend it', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    office.answer('schedule', { ...TIMETABLE, end: { type: 'count', count: 4 } });
    office.at('2027-03-01');
    const { sheets } = office.api('GET', '?fields=sheets.properties') as {
      sheets: { properties: { sheetId: number; title: string } }[];
    };
    const sheetId = sheets.find(({ properties }) => properties.title === 'Sesi')?.properties.sheetId;
    const sortSpecs = [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }];
    const request = {
      requests: [{ sortRange: { range: { sheetId, startRowIndex: 1, endRowIndex: 5 }, sortSpecs } }],
    };
    office.host.setFaults({
      edits: [{ function: 'call', call: 2, request }],
      faults: [{ function: 'call', call: 2, kind: 'killedAfter' }],
    });
    const input = { sessionId: 'S-00003', entries: [{ enrolmentId: 'E-00001', code: 'H', version: null }] };
    const call = { name: 'recordAttendance', input, requestId: '1.killed-right-there' };
    office.host.run('call', [JSON.stringify(call)], ADMIN);
    office.menu('menuValidate');
    const [labels = [], ...rows] = office.shown('Temuan');
    const strays = rows.filter((row) => row[labels.indexOf('Aturan')] === 'J01');
    // S-00003 stood in row 4, where S-00002 stands now.
    expect(strays.map((row) => [row[labels.indexOf('Kode Baris')], row[labels.indexOf('Keadaan')]])).toEqual([
      ['S-00002', 'Terbuka'],
    ]);
    expect(strays[0]?.[labels.indexOf('Pesan')]).toContain(
      'Baris 4 memuat isian yang dimaksud untuk S-00003',
    );
  });
});
