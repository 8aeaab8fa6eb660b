import type { Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';
import { spentOn } from '../support/take-list';
import { costlyCalls } from '../support/trace';

const READ = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';
const WRITE = 'Sheets.Spreadsheets.batchUpdate';
const WHOM = 'P-0012';
const asPrison = { user: STAFF.LAPAS };

interface Form {
  readonly people: readonly {
    readonly participantId: string;
    readonly version: string;
    readonly isNoted: boolean;
  }[];
}

const running = (): Office => {
  const office = plannedOffice();
  for (let n = 1; n <= 16; n++) enrolNew(office, `Ibu ${n}`);
  office.answer('schedule', { ...TIMETABLE, siteId: 'LOK-01' });
  office.at('2027-03-15', '12:00');
  return office;
};
const her = (office: Office) => {
  const row = office
    .answer<Form>('releaseForm', {}, asPrison)
    .people.find(({ participantId }) => participantId === WHOM);
  if (!row) throw new Error('not there');
  return row;
};
const cells = (office: Office, tab: string, ...columns: string[]) => {
  const [labels = [], ...rows] = office.shown(tab);
  return rows.map((row) => columns.map((column) => row[labels.indexOf(column)] ?? ''));
};
const tasks = (office: Office) =>
  cells(office, 'Tindak Lanjut', 'Peserta', 'Tenggat', 'Instansi', 'Dibatalkan');
const enrolment = (office: Office) =>
  cells(office, 'Pendaftaran', 'Peserta', 'Tahap', 'Ikut Sampai').find(
    ([participant]) => participant === WHOM,
  );
const release = (office: Office, releasedOn = '2027-03-15') => ({
  participantId: WHOM,
  version: her(office).version,
  releasedOn,
  kind: 'parole',
});
const undoLast = (office: Office) => {
  const [last] = office.answer<{ commit: number; tabs: string[] }[]>('undoable', {});
  return office.answer('undo', { commit: last?.commit, tabs: last?.tabs });
};

describe('a release in the middle of the course (scenario S9)', () => {
  const office = running();
  const before = [office.shown('Pendaftaran'), office.shown('Peserta')];

  it('is previewed without a trace, and noted with its tasks by one read and one write', () => {
    const input = { ...release(office), reason: 'Bebas bersyarat' };
    const bytes = office.bytes();
    expect(office.call('recordRelease', input, { ...asPrison, preview: true })).toMatchObject({
      ok: true,
      answer: {
        left: ['ANG-001'],
        tasks: [{ dueOn: '2027-04-14' }, { dueOn: '2027-06-14' }, { dueOn: '2027-09-13' }],
      },
      warnings: [],
    });
    expect(office.bytes()).toBe(bytes);
    office.host.clearTrace();
    office.answer('recordRelease', input, asPrison);
    expect(costlyCalls(office)).toEqual([READ, WRITE]);
    expect(spentOn(office).seconds).toBeLessThan(5);
    expect(enrolment(office)).toEqual([WHOM, 'Bebas Sebelum Selesai', '14/03/2027']);
    expect(tasks(office)).toEqual([
      [WHOM, '14/04/2027', 'DINKOP', ''],
      [WHOM, '14/06/2027', 'DISPERINDAG', ''],
      [WHOM, '13/09/2027', 'BPJSTK', ''],
    ]);
  });

  it('is undone as one, and noted again', () => {
    expect(undoLast(office)).toMatchObject({ kept: [] });
    expect([office.shown('Pendaftaran'), office.shown('Peserta')]).toEqual(before);
    expect(tasks(office).map((row) => row[3])).toEqual(['Ya', 'Ya', 'Ya']);
    office.answer('recordRelease', { ...release(office), reason: 'PB' }, asPrison);
    expect(tasks(office)).toHaveLength(6);
  });

  it('moves its open tasks to the new day', () => {
    expect(her(office).isNoted).toBe(true);
    const change = release(office, '2027-03-22');
    office.host.clearTrace();
    office.answer('changeRelease', change, asPrison);
    expect(costlyCalls(office)).toEqual([READ, WRITE]);
    expect(
      tasks(office)
        .filter((row) => row[3] === '')
        .map((row) => row[1]),
    ).toEqual(['21/04/2027', '21/06/2027', '20/09/2027']);
    expect(enrolment(office)).toEqual([WHOM, 'Bebas Sebelum Selesai', '21/03/2027']);
  });

  it('gives each agency its own task to work on, and no other’s', () => {
    office.at('2027-04-21', '09:00');
    interface List {
      readonly tasks: readonly {
        readonly taskId: string;
        readonly version: string;
        readonly ownerId: string;
      }[];
    }
    const [mine] = office.answer<List>('followUpsForm', {}, { user: STAFF.DINKOP }).tasks;
    expect(mine?.ownerId).toBe('DINKOP');
    const visit = {
      taskId: mine?.taskId,
      version: mine?.version,
      doneOn: '2027-04-21',
      result: 'success',
      nextDueOn: '2027-05-21',
      outcome: { version: null, said: { working: 'yes', hasNib: 'yes' } },
    };
    expect(office.call('recordFollowUp', visit, { user: STAFF.DISPERINDAG })).toMatchObject({
      ok: false,
      complaints: [{ code: 'notYours' }],
    });
    office.host.clearTrace();
    office.answer('recordFollowUp', visit, { user: STAFF.DINKOP });
    expect(costlyCalls(office)).toEqual([READ, WRITE]);
    expect(cells(office, 'Hasil Usaha', 'Peserta', 'Bulan', 'Punya NIB')).toEqual([[WHOM, '04/2027', 'Ya']]);
    expect(tasks(office).slice(-1)).toEqual([[WHOM, '21/05/2027', 'DINKOP', '']]);
  });
});
