import { FIRST_ACTIONS, FIRST_MEETING } from '../support/met';
import { minutesForm, minutes, planningOffice } from '../support/met-office';
import type { Office } from '../support/office';
import { STAFF } from '../support/programme';
import { spentOn } from '../support/take-list';
import { costlyCalls } from '../support/trace';

const READ = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';
const WRITE = 'Sheets.Spreadsheets.batchUpdate';

const column = (office: Office, tab: string, label: string): string[] => {
  const [labels = [], ...rows] = office.shown(tab);
  return rows.map((row) => row[labels.indexOf(label)] ?? '');
};
const mailTo = (office: Office, agency: keyof typeof STAFF): string =>
  office.host.outbox().find(({ to }) => to.includes(STAFF[agency]))?.text ?? '';

describe('the first meeting (scenario S2)', () => {
  it('is planned, held, and on 11 September overdue in the digests of exactly three agencies', () => {
    const office = planningOffice();
    expect(column(office, 'Rapat', 'Nomor Surat')).toEqual(['001/UND/VIII/2019']);
    office.answer('writeMinutes', minutes(office));
    expect(column(office, 'Rapat', 'Status')).toEqual(['Terlaksana']);
    expect(column(office, 'Rapat', 'Keputusan')[0]?.split('\n')).toHaveLength(3);
    expect(column(office, 'Aksi', 'Yang Dikerjakan')).toEqual(FIRST_ACTIONS.map(({ text }) => text));
    expect(column(office, 'Aksi', 'Tenggat')).toEqual(['03/09/2019', '05/09/2019', '10/09/2019']);

    office.at('2019-09-11', '07:15');
    office.menu('menuSendDigests');
    const overdue = Object.keys(STAFF).flatMap((agency) => {
      const lines = mailTo(office, agency as keyof typeof STAFF).match(/AKS-\d{4}.*terlambat.*/g) ?? [];
      return lines.map((line) => `${agency} ${line}`);
    });
    expect(overdue).toEqual([
      'DISNAKER AKS-0003 (RPT-001): tenggat 10/09/2019, terlambat 1 hari',
      'LAPAS AKS-0001 (RPT-001): tenggat 03/09/2019, terlambat 8 hari',
      'LPK AKS-0002 (RPT-001): tenggat 05/09/2019, terlambat 6 hari',
    ]);
    expect(office.host.outbox()).toHaveLength(3);
    expect(mailTo(office, 'DISNAKER')).toContain('3 terlambat, di 3 instansi; yang paling lama 8 hari');
    for (const { text, html } of office.host.outbox())
      for (const said of FIRST_ACTIONS) expect(`${text}${html ?? ''}`).not.toContain(said.text);
  });

  it('is told before, with day, time and place, to those who are invited', () => {
    const office = planningOffice();
    office.at('2019-08-26', '07:15');
    office.menu('menuSendDigests');
    expect(office.host.outbox().map(({ to }) => to.join())).toEqual([
      STAFF.DISPERINDAG,
      STAFF.LPK,
      STAFF.LAPAS,
      STAFF.DISNAKER,
    ]);
    expect(mailTo(office, 'DISPERINDAG')).toContain('27/08/2019, 10:00: Ruang rapat Disnaker (RPT-001)');
  });

  it('is moved in one read and one write, told of as changed, and back where it was when that is undone', () => {
    const office = planningOffice();
    office.at('2019-08-22');
    const { version } =
      office.answer<{ meetings: { version: string }[] }>('meetingForm', {}).meetings[0] ?? {};
    const change = {
      ...{ ...FIRST_MEETING, heldOn: '2019-08-29', place: 'Aula Lapas' },
      ...{ meetingId: 'RPT-001', version, seen: {}, isSent: true },
    };
    office.host.clearTrace();
    const moved = office.answer('changeMeeting', change);
    expect(moved).toEqual({ meetingId: 'RPT-001', documentNo: '001.a/UND/VIII/2019' });
    expect(costlyCalls(office)).toEqual([READ, WRITE]);
    expect(spentOn(office).seconds).toBeLessThan(2);
    office.at('2019-08-26', '07:15');
    office.menu('menuSendDigests');
    expect(mailTo(office, 'LPK')).toContain('29/08/2019, 10:00: Aula Lapas (RPT-001), diubah 22/08/2019');
    const [last] = office.answer<{ commit: number; tabs: string[] }[]>('undoable', {});
    office.answer('undo', { commit: last?.commit, tabs: last?.tabs });
    expect([column(office, 'Rapat', 'Tanggal'), column(office, 'Rapat', 'Nomor Surat')]).toEqual([
      ['27/08/2019'],
      ['001/UND/VIII/2019'],
    ]);
    expect(column(office, 'Rapat', 'Diubah Tanggal')).toEqual(['']);
  });

  it('is not moved any more once it has minutes', () => {
    const office = planningOffice();
    office.answer('writeMinutes', minutes(office));
    const { version } =
      office.answer<{ meetings: { version: string }[] }>('meetingForm', {}).meetings[0] ?? {};
    const change = { ...FIRST_MEETING, meetingId: 'RPT-001', version, seen: {}, isSent: false };
    const reply = office.call('changeMeeting', { ...change, heldOn: '2019-08-29' });
    expect(reply.ok ? [] : reply.complaints.map(({ text }) => text)).toEqual([
      'RPT-001 sudah terlaksana atau batal.',
    ]);
  });

  it('saves minutes with five actions and two earlier ones in one read and one write', () => {
    const office = planningOffice();
    office.answer('addAction', { text: 'surat izin', ownerId: 'LAPAS', dueOn: '2019-08-26' });
    office.answer('addAction', { text: 'daftar alat', ownerId: 'LPK', dueOn: '2019-08-28' });
    const [first, second] = minutesForm(office).open;
    const five = minutes(office, {
      actions: [...FIRST_ACTIONS, ...FIRST_ACTIONS.slice(0, 2)],
      updates: [
        { actionId: first?.actionId, version: first?.version, status: 'done' },
        { actionId: second?.actionId, version: second?.version, note: 'sebagian' },
      ],
    });
    office.host.clearTrace();
    office.answer('writeMinutes', five);
    expect(costlyCalls(office).filter((service) => service.startsWith('Sheets.'))).toEqual([READ, WRITE]);
    const { calls, executions, seconds } = spentOn(office);
    expect([calls, executions]).toEqual([2, 1]);
    expect(seconds).toBeLessThan(2);
    expect(column(office, 'Aksi', 'Status')).toEqual([
      'Selesai',
      ...Array.from({ length: 6 }, () => 'Terbuka'),
    ]);
    expect(column(office, 'Aksi', 'Catatan')[1]).toBe('sebagian');
  });

  it('saves nothing at all when one of the actions is wrong', () => {
    const office = planningOffice();
    const input = minutes(office, {
      actions: [FIRST_ACTIONS[0], { ...FIRST_ACTIONS[1], ownerId: 'BUPATI' }],
    });
    const before = office.bytes();
    const reply = office.call('writeMinutes', input);
    expect(reply.ok ? [] : reply.complaints.map(({ code, field }) => `${code} ${field ?? ''}`)).toEqual([
      'R50 ownerId',
    ]);
    expect(office.bytes()).toBe(before);
  });

  it('gives the same answer to the same save again, and no second set of actions', () => {
    const office = planningOffice();
    const input = minutes(office);
    const options = { requestId: '2.minutes-of-the-first-meeting' };
    const first = office.answer('writeMinutes', input, options);
    expect(office.answer('writeMinutes', input, options)).toEqual(first);
    expect(column(office, 'Aksi', 'Kode Aksi')).toHaveLength(3);
  });

  it('can be undone as a whole: the meeting is planned again, its actions are voided', () => {
    const office = planningOffice();
    office.answer('writeMinutes', minutes(office));
    const { commit } = office.call('minutesForm', {}) as unknown as { commit: number };
    office.answer('undo', { commit, tabs: ['meetings', 'actions'] });
    expect(column(office, 'Rapat', 'Status')).toEqual(['Rencana']);
    expect(column(office, 'Rapat', 'Notulen')).toEqual(['']);
    expect(column(office, 'Aksi', 'Dibatalkan')).toEqual(['Ya', 'Ya', 'Ya']);
    expect(minutesForm(office).open).toEqual([]);
  });
});

describe('an agency’s own actions', () => {
  const withActions = () => {
    const office = planningOffice();
    office.answer('writeMinutes', minutes(office));
    office.at('2019-09-11', '09:00');
    return office;
  };
  const close = (office: Office, actionId: string, user: string) => {
    const action = minutesForm(office).open.find((row) => row.actionId === actionId);
    const updates = [{ actionId, version: action?.version, status: 'done', note: 'dikirim lewat surat' }];
    return office.call('updateActions', { updates }, { user });
  };

  it('are closed by that agency, and by no other', () => {
    const office = withActions();
    const refused = close(office, 'AKS-0001', STAFF.DISPERINDAG);
    expect(refused.ok ? '' : refused.complaints[0]?.text).toBe(
      'AKS-0001 milik LAPAS: hanya instansi itu atau koordinator yang boleh mengubahnya.',
    );
    office.host.clearTrace();
    expect(close(office, 'AKS-0001', STAFF.LAPAS).ok).toBe(true);
    expect(column(office, 'Aksi', 'Status')).toEqual(['Selesai', 'Terbuka', 'Terbuka']);
    expect(column(office, 'Aksi', 'Tanggal Selesai')[0]).toBe('11/09/2019');
  });

  it('are all that its people are shown', () => {
    const office = withActions();
    const seen = (user: string) =>
      office
        .answer<{ open: { actionId: string; overdue: number }[] }>('actionsForm', {}, { user })
        .open.map(({ actionId, overdue }) => `${actionId} ${overdue}`);
    expect(seen(STAFF.LPK)).toEqual(['AKS-0002 6']);
    expect(seen(STAFF.DINKOP)).toEqual([]);
    expect(seen(STAFF.DISNAKER)).toEqual(['AKS-0001 8', 'AKS-0002 6', 'AKS-0003 1']);
  });

  it('do not let it plan a meeting: that is for those who run the programme', () => {
    const office = withActions();
    const before = office.bytes();
    for (const user of [STAFF.LAPAS, STAFF.LPK, STAFF.DINKOP])
      expect(office.call('planMeeting', FIRST_MEETING, { user }).ok).toBe(false);
    expect(office.bytes()).toBe(before);
  });

  it('are found when they are overdue, more gravely after two weeks, and not while work goes on in time', () => {
    const office = withActions();
    office.at('2019-09-20', '09:00');
    office.menu('menuValidate');
    const [labels = [], ...rows] = office.shown('Temuan');
    const found = rows
      .filter((row) => row[labels.indexOf('Aturan')] === 'R62')
      .map((row) => [row[labels.indexOf('Bobot')], row[labels.indexOf('Pesan')]].join(' '));
    expect(found).toEqual([
      'Salah Tenggat 03/09/2019, terlambat 17 hari (LAPAS).',
      'Salah Tenggat 05/09/2019, terlambat 15 hari (LPK).',
      'Peringatan Tenggat 10/09/2019, terlambat 10 hari (DISNAKER).',
    ]);
  });
});
