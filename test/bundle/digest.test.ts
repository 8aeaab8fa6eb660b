import { mailOffice, replicaOf, stateOf } from '../support/mail-office';
import { ADMIN, type Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF, TIMETABLE } from '../support/programme';

const log = (office: Office): [string, string][] =>
  office
    .shown('Log Kirim')
    .slice(1)
    .map(([key = '', state = '']) => [key.replace('weekly|2027-M06|', ''), state]);

/** Monday 8 February 2027, before seven; the sessions of last week are not recorded. */
const monday = (): Office => {
  const office = plannedOffice();
  enrolNew(office, 'Ibu Rahasia');
  office.answer('schedule', TIMETABLE);
  office.at('2027-02-08', '06:30');
  return office;
};

describe('digests (scenario S10)', () => {
  it('sends one mail an agency, with a subject without a person, and none where there is nothing to say', () => {
    const office = monday();
    expect(office.menu('menuSendDigests')).toContain(
      '3 surel terkirim, 0 masih antre, 3 instansi tanpa kabar',
    );
    const mails = office.host.outbox();
    expect(mails.map(({ to }) => to)).toEqual([[STAFF.LPK], [STAFF.LAPAS], [STAFF.DISNAKER]]);
    expect(mails.map(({ subject }) => subject)).toEqual([
      '[PRG-001] Ringkasan mingguan 2027-M06 – LPK',
      '[PRG-001] Ringkasan mingguan 2027-M06 – LAPAS',
      '[PRG-001] Ringkasan mingguan 2027-M06 – DISNAKER',
    ]);
    expect(log(office)).toEqual([
      ['DISNAKER', 'Terkirim'],
      ['LAPAS', 'Terkirim'],
      ['LPK', 'Terkirim'],
      ['DISPERINDAG', 'Tanpa isi'],
      ['DINKOP', 'Tanpa isi'],
      ['BPJSTK', 'Tanpa isi'],
    ]);
    for (const { text, html } of mails) {
      expect(`${text}${html ?? ''}`).not.toMatch(/\d{16}/);
      expect(`${text}${html ?? ''}`).not.toContain('Rahasia');
    }
    const { text = '', html = '' } = mails[2] ?? {};
    expect(text).toContain('08/02/2027, 09:00–11:15: ANG-001 (1 orang)');
    expect(text).toContain('01/02/2027, ANG-001: 1 dari 1 orang belum dicatat (S-00001)');
    expect(html).toContain('>Perlu tindakan<');
  });

  it('sends nothing twice, by the menu or by the trigger', () => {
    const office = monday();
    office.menu('menuSendDigests');
    office.at('2027-02-08', '07:15');
    // The first hour after a commit writes the summaries.
    office.host.run('hourly', [], STAFF.DISNAKER);
    const before = office.bytes();
    office.menu('menuSendDigests');
    office.host.run('hourly', [], STAFF.DISNAKER);
    office.host.run('hourly', [], STAFF.DISNAKER);
    expect(office.host.outbox()).toHaveLength(3);
    expect(office.bytes()).toBe(before);
  });

  it('waits for Monday seven o’clock, and then sends by itself', () => {
    const office = monday();
    office.host.run('hourly', [], STAFF.DISNAKER);
    expect(office.host.outbox()).toHaveLength(0);
    office.at('2027-02-08', '07:15');
    office.host.run('hourly', [], STAFF.DISNAKER);
    office.host.run('hourly', [], STAFF.LAPAS);
    expect(office.host.outbox()).toHaveLength(3);
  });

  it('keeps in line what the day’s quota does not allow, and sends it with the next run', () => {
    const office = monday();
    office.host.setQuota({ mail: 2 });
    expect(office.menu('menuSendDigests')).toContain('2 surel terkirim, 1 masih antre');
    expect(log(office)).toContainEqual(['LPK', 'Antre']);
    office.at('2027-02-09', '07:15');
    office.host.run('hourly', [], STAFF.DISNAKER);
    expect(office.host.outbox()).toHaveLength(3);
    expect(log(office)).toContainEqual(['LPK', 'Terkirim']);
  });

  it('never sends again what died in the middle: it is unknown, and shown', () => {
    const office = monday();
    office.host.setFaults({ faults: [{ call: 1, service: 'MailApp.sendEmail', kind: 'killedAfter' }] });
    expect(() => office.menu('menuSendDigests')).toThrow();
    expect(office.host.outbox()).toHaveLength(1);
    expect(log(office)).toContainEqual(['DISNAKER', 'Sedang dikirim']);
    office.at('2027-02-08', '07:15');
    office.host.run('hourly', [], STAFF.DISNAKER);
    expect(log(office)).toContainEqual(['DISNAKER', 'Tidak pasti']);
    expect(office.host.outbox().filter(({ to }) => to.includes(STAFF.DISNAKER))).toHaveLength(1);
    expect(office.host.outbox()).toHaveLength(3);
  });

  it('writes to nobody outside the domains that an agency names, and validation says so', () => {
    const office = monday();
    write(office, 'Instansi', 'LPK', 'Domain Surel', 'example.go.id');
    office.menu('menuSendDigests');
    expect(office.host.outbox().map(({ to }) => to)).toEqual([[STAFF.LAPAS], [STAFF.DISNAKER]]);
    expect(log(office)).toContainEqual(['LPK', 'Gagal']);
    office.menu('menuValidate');
    expect(office.shown('Temuan').map((row) => row.join('|'))).toContainEqual(
      expect.stringContaining('bukan di domain surel LPK'),
    );
  });

  it('writes to nobody who left, is inactive or is not on the list', () => {
    const office = monday();
    office.api('PUT', '/values/Pengguna!E2?valueInputOption=USER_ENTERED', { values: [['Tidak']] });
    office.menu('menuSendDigests');
    expect(office.host.outbox().flatMap(({ to }) => to)).not.toContain(STAFF.DISNAKER);
    expect(log(office)).toContainEqual(['DISNAKER', 'Gagal']);
  });

  it('installs one trigger, also at a second click and by a second person', () => {
    const office = monday();
    expect(office.menu('menuActivateDigests')).toContain('Surel otomatis aktif');
    expect(office.menu('menuActivateDigests')).toContain('sudah aktif');
    office.api('PUT', '/values/Pengguna!D3?valueInputOption=USER_ENTERED', { values: [['Koordinator']] });
    expect(office.menu('menuActivateDigests', STAFF.LAPAS)).toContain(
      `sudah aktif atas nama ${STAFF.DISNAKER}`,
    );
    office.at('2027-02-08', '09:00');
    expect(office.host.outbox()).toHaveLength(3);
  });

  it('stays silent in a copied workbook until somebody says that it is the one in use', () => {
    const office = monday();
    const row = office.shown('Pengaturan').findIndex(([setting]) => setting === 'Id buku kerja') + 1;
    office.api('PUT', `/values/Pengaturan!B${row}?valueInputOption=RAW`, { values: [['another-workbook']] });
    expect(office.menu('menuSendDigests')).toContain('salinan');
    expect(office.menu('menuActivateDigests')).toContain('salinan');
    office.menu('menuConfirmWorkbook');
    expect(office.menu('menuSendDigests')).toContain('3 surel terkirim');
  });
});

const hourly = (office: Office, day: string, time: string): void => {
  office.at(day, time);
  office.host.run('hourly', [], ADMIN);
};
const sentTo = (office: Pick<Office, 'host'>): string[] => office.host.outbox().flatMap(({ to }) => to);
/** Writes under a label into the row that begins with a key. */
const write = (office: Office, tab: string, key: string, label: string, text: string): void => {
  const [labels = [], ...rows] = office.shown(tab);
  const row = rows.findIndex(([first]) => first === key) + 2;
  const letter = String.fromCharCode(65 + labels.indexOf(label));
  const path = `/values/${encodeURIComponent(`'${tab}'!${letter}${row}`)}?valueInputOption=USER_ENTERED`;
  office.api('PUT', path, { values: [[text]] });
};
const state = (office: Office, key: string): string[] | undefined =>
  office
    .shown('Log Kirim')
    .find(([first]) => first === key)
    ?.slice(1, 3);

describe('scenario S10 to the letter', () => {
  it('sends three of six when the quota is three, the other three with the next run, and nothing twice', () => {
    const office = mailOffice(6);
    office.host.setQuota({ mail: 3 });
    hourly(office, '2027-02-08', '07:05');
    hourly(office, '2027-02-08', '07:40');
    expect(sentTo(office)).toHaveLength(3);
    expect(log(office).map(([, now]) => now)).toEqual([
      ...Array.from({ length: 3 }, () => 'Terkirim'),
      ...Array.from({ length: 3 }, () => 'Antre'),
    ]);
    hourly(office, '2027-02-09', '07:05');
    hourly(office, '2027-02-09', '07:40');
    expect(sentTo(office).sort()).toEqual(Object.values(STAFF).sort());
    for (const { text, html } of office.host.outbox()) expect(`${text}${html ?? ''}`).not.toMatch(/\d{16}/);
  });

  it('writes nothing to an agency that has nothing due', () => {
    const office = mailOffice(6, ['DISPERINDAG']);
    hourly(office, '2027-02-08', '07:05');
    expect(sentTo(office)).not.toContain(STAFF.DISPERINDAG);
    expect(log(office)).toContainEqual(['DISPERINDAG', 'Tanpa isi']);
  });
});

describe('what an agency chooses', () => {
  it('is how often: a daily one gets no weekly one, and none on a day off', () => {
    const office = mailOffice(6);
    write(office, 'Instansi', 'LPK', 'Seberapa Sering', 'Harian');
    for (const day of ['08', '09', '12', '13', '14', '15']) hourly(office, `2027-02-${day}`, '07:05');
    const subjects = office.host
      .outbox()
      .filter(({ to }) => to.includes(STAFF.LPK))
      .map(({ subject }) => subject);
    expect(subjects.reverse()).toEqual(
      ['08', '09', '12', '15'].map((day) => `[PRG-001] Ringkasan harian 2027-02-${day} – LPK`),
    );
  });

  it('is the language, and none at all', () => {
    const office = mailOffice(6);
    write(office, 'Instansi', 'LPK', 'Bahasa Ringkasan', 'Inggris');
    write(office, 'Instansi', 'DINKOP', 'Kirim Ringkasan', 'Tidak');
    hourly(office, '2027-02-08', '07:05');
    const mails = office.host.outbox();
    expect(mails.find(({ to }) => to.includes(STAFF.LPK))?.subject).toContain('Weekly digest');
    expect(sentTo(office)).not.toContain(STAFF.DINKOP);
  });

  it('is monthly for leadership, on the first working day', () => {
    const office = monday();
    office.type('Instansi', [
      {
        ...{ 'Kode Instansi': 'BUPATI', 'Nama Instansi': 'Bupati', Jenis: 'Pimpinan' },
        ...{ 'Kirim Ringkasan': 'Ya', Aktif: 'Ya' },
      },
    ]);
    office.type('Pengguna', [
      {
        ...{ Surel: 'bupati@example.go.id', Nama: 'Bupati', Instansi: 'BUPATI', Peran: 'Pimpinan' },
        ...{ 'Terima Ringkasan': 'Ya', Aktif: 'Ya' },
      },
    ]);
    for (const [day, time] of [
      ['2027-04-30', '23:00'],
      ['2027-05-01', '08:00'],
      ['2027-05-03', '06:00'],
    ] as const)
      hourly(office, day, time);
    const subjects = () =>
      office.host
        .outbox()
        .filter(({ to }) => to.includes('bupati@example.go.id'))
        .map(({ subject }) => subject);
    expect(subjects()).toEqual(['[PRG-001] Ringkasan bulanan 2027-B04 – BUPATI']);
    for (const time of ['07:10', '08:10']) hourly(office, '2027-05-03', time);
    expect(subjects()).toHaveLength(2);
    const [page] = office.host.outbox().filter(({ to }) => to.includes('bupati@example.go.id'));
    expect(page?.text).toContain('PRG-001: <5 orang ikut');
  });

  it('is kept by set-up in a workbook of before: whoever was switched off stays so, reminders too', () => {
    const office = monday();
    write(office, 'Instansi', 'LAPAS', 'Kirim Ringkasan', 'Tidak');
    const { sheets } = office.api('GET', '?fields=sheets.properties') as {
      sheets: { properties: { sheetId: number; title: string } }[];
    };
    const cut = (tab: string, ...labels: string[]) => {
      const sheetId = sheets.find(({ properties }) => properties.title === tab)?.properties.sheetId;
      const places = labels.map((label) => office.shown(tab)[0]?.indexOf(label) ?? -1).sort((a, b) => b - a);
      const requests = places.map((startIndex) => ({
        deleteDimension: {
          range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
        },
      }));
      office.api('POST', ':batchUpdate', { requests });
    };
    cut('Instansi', 'Seberapa Sering', 'Pengingat Sesi');
    cut('Log Kirim', 'Sebab');
    expect(office.menu('menuSendDigests')).toContain('Siapkan buku kerja');
    expect(office.menu('menuSetUp')).toContain('Kolom dikembalikan: Seberapa Sering, Pengingat Sesi, Sebab');
    hourly(office, '2027-02-08', '07:05');
    hourly(office, '2027-02-09', '16:05');
    expect(new Set(sentTo(office))).toEqual(new Set([STAFF.DISNAKER, STAFF.LPK]));
  });
});

describe('a reminder', () => {
  it('goes to the prison and the trainers at four on the eve of a session, and to nobody on other eves', () => {
    const office = monday();
    hourly(office, '2027-02-08', '16:05');
    expect(office.host.outbox().filter(({ subject }) => subject.includes('Pengingat'))).toEqual([]);
    const before = office.shown('Log Kirim').length;
    hourly(office, '2027-02-09', '15:55');
    hourly(office, '2027-02-09', '16:05');
    hourly(office, '2027-02-09', '17:05');
    const reminders = office.host.outbox().filter(({ subject }) => subject.includes('Pengingat'));
    expect(reminders.map(({ to, subject }) => [to[0], subject])).toEqual([
      [STAFF.LPK, '[PRG-001] Pengingat sesi 2027-02-10 – LPK'],
      [STAFF.LAPAS, '[PRG-001] Pengingat sesi 2027-02-10 – LAPAS'],
    ]);
    expect(reminders[0]?.text).toContain('10/02/2027, 09:00–11:15: ANG-001 (1 orang)');
    expect(office.shown('Log Kirim')).toHaveLength(before + 2);
  });

  it('comes at the hour of the settings, and not by the menu before it', () => {
    const office = monday();
    office.type('Pengaturan', [{ Pengaturan: 'Jam pengingat sesi (sehari sebelumnya)', Nilai: '18' }]);
    office.at('2027-02-09', '16:05');
    office.menu('menuSendDigests');
    expect(state(office, 'reminder|2027-02-10|LAPAS')).toBeUndefined();
    hourly(office, '2027-02-09', '18:05');
    expect(state(office, 'reminder|2027-02-10|LAPAS')?.[0]).toBe('Terkirim');
  });
});

describe('what must not leave', () => {
  const planted = (topic: string): Office => {
    const office = monday();
    enrolNew(office, 'Zubaidah');
    write(office, 'Sesi', 'S-00004', 'Materi', topic);
    return office;
  };

  it.each([
    ['Ulangan Zubaidah', 'ada sebutan peserta'],
    ['B.I 123/2026', 'ada nomor register'],
  ])('(%s) is held back and told, and leaves once it is reworded and put in line again', (topic, why) => {
    const office = planted(topic);
    hourly(office, '2027-02-08', '07:05');
    expect(state(office, 'weekly|2027-M06|LPK')).toEqual(['Gagal', why]);
    expect(JSON.stringify(office.host.outbox())).not.toContain(topic);
    expect(sentTo(office)).not.toContain(STAFF.LPK);
    const which = { agencyId: 'LPK', kind: 'digest' };
    expect(office.answer('previewMail', which)).toMatchObject({ leak: { where: 'Sesi' } });
    expect(office.call('sendTestMail', which)).toMatchObject({
      ok: false,
      complaints: [{ code: 'mailStopped', text: expect.stringContaining(why) as string }],
    });
    write(office, 'Sesi', 'S-00004', 'Materi', 'Tusuk rantai');
    office.answer('settleMail', { key: 'weekly|2027-M06|LPK', as: 'again' });
    expect(office.shown('Jurnal')[1]).toContain('settleMail');
    hourly(office, '2027-02-08', '08:05');
    expect(sentTo(office)).toContain(STAFF.LPK);
    expect(state(office, 'weekly|2027-M06|LPK')?.[0]).toBe('Terkirim');
  });

  it('is nothing that the workbook keeps: it has a hash and a count, no word of a mail, no address', () => {
    const office = monday();
    hourly(office, '2027-02-08', '07:05');
    const [, row] = office.shown('Log Kirim');
    expect(row).toEqual([
      ...['weekly|2027-M06|DISNAKER', 'Terkirim', '', '1'],
      ...[expect.stringMatching(/^[0-9a-z]+$/), expect.stringContaining('08/02/2027')],
    ]);
    const kept = JSON.stringify([office.shown('Log Kirim'), office.shown('Jurnal')]);
    expect(kept).not.toMatch(/Perlu tindakan|belum dicatat|ANG-001 \(1 orang\)/);
    expect(JSON.stringify(office.shown('Log Kirim'))).not.toContain('@');
  });
});

describe('somebody who is taken off the list', () => {
  it('gets none of the mails that are still to be sent in the same run', () => {
    const office = mailOffice(6);
    const [labels = [], ...rows] = office.shown('Pengguna');
    const row = rows.findIndex(([email]) => email === STAFF.BPJSTK) + 2;
    const letter = String.fromCharCode(65 + labels.indexOf('Aktif'));
    const values = { range: `'Pengguna'!${letter}${row}`, values: [['Tidak']] };
    office.host.setFaults({ edits: [{ function: 'hourly', call: 5, values }] });
    hourly(office, '2027-02-08', '07:05');
    expect(sentTo(office)).toHaveLength(5);
    expect(sentTo(office)).not.toContain(STAFF.BPJSTK);
    expect(state(office, 'weekly|2027-M06|BPJSTK')).toEqual(['Gagal', 'tidak ada penerima']);
  });
});

describe('a mail of which it is not known whether it left', () => {
  const died = (): Office => {
    const office = mailOffice(6);
    office.host.setFaults({ faults: [{ call: 1, service: 'MailApp.sendEmail', kind: 'killedAfter' }] });
    hourly(office, '2027-02-08', '07:05');
    hourly(office, '2027-02-08', '08:05');
    return office;
  };
  const KEY = 'weekly|2027-M06|DISNAKER';
  const board = (office: Office) => office.answer<{ unsettled: { key: string }[] }>('digestBoard', {});

  it('stands in the sidebar and in the next mail until somebody says that it has arrived', () => {
    const office = died();
    expect(board(office).unsettled.map(({ key }) => key)).toEqual([KEY]);
    hourly(office, '2027-02-15', '07:05');
    const [next] = office.host.outbox().filter(({ to }) => to.includes(STAFF.DISNAKER));
    expect(next?.text).toContain('1 surel tidak pasti terkirim atau tidak');
    expect(office.answer('settleMail', { key: KEY, as: 'arrived' })).toEqual({ key: KEY, state: 'sent' });
    expect(board(office).unsettled).toEqual([]);
    expect(office.call('settleMail', { key: KEY, as: 'arrived' })).toMatchObject({
      ok: false,
      complaints: [{ code: 'mailSettled' }],
    });
  });

  it('is not sent any more once its week is over', () => {
    const office = died();
    office.at('2027-02-15', '06:00');
    expect(office.call('settleMail', { key: KEY, as: 'again' })).toMatchObject({
      ok: false,
      complaints: [{ code: 'mailTooLate' }],
    });
  });

  it('said twice with the same request is settled once', () => {
    const office = died();
    const requestId = '1.settle-once-000000';
    const input = { key: KEY, as: 'again' };
    for (let n = 0; n < 2; n++)
      expect(office.answer('settleMail', input, { requestId })).toMatchObject({ key: KEY });
    hourly(office, '2027-02-08', '09:05');
    hourly(office, '2027-02-08', '10:05');
    expect(sentTo(office).filter((to) => to === STAFF.DISNAKER)).toHaveLength(2);
  });
});

describe('a mail in line', () => {
  it('is told as not sent when its week is over, never skipped in silence', () => {
    const office = mailOffice(6);
    office.host.setQuota({ mail: 0 });
    hourly(office, '2027-02-08', '07:05');
    office.host.setQuota({ mail: 100 });
    hourly(office, '2027-02-15', '06:05');
    expect(state(office, 'weekly|2027-M06|LPK')).toEqual(['Gagal', 'masanya lewat atau tidak diminta lagi']);
    expect(sentTo(office)).toEqual([]);
  });

  it('that was asked for before its hour does not wait for it any more', () => {
    const office = mailOffice(6);
    office.host.setQuota({ mail: 3 });
    office.menu('menuSendDigests');
    office.host.setQuota({ mail: 100 });
    hourly(office, '2027-02-08', '06:45');
    expect(sentTo(office)).toHaveLength(6);
  });
});

describe('a mail to oneself', () => {
  const which = { agencyId: 'LPK', kind: 'digest' };

  it('is one mail a request, whatever goes wrong at whichever call', () => {
    const workbook = stateOf(monday());
    for (const kind of ['killedBefore', 'killedAfter', 'errorBefore', 'errorAfter'] as const)
      for (let call = 1; ; call++) {
        const office = replicaOf(workbook, 100);
        const json = JSON.stringify({ name: 'sendTestMail', input: which, requestId: '1.test-mail-00000' });
        office.host.setFaults({ faults: [{ call, kind }] });
        office.host.run('call', [json], ADMIN);
        const isOver = office.host.faults().faults.length > 0;
        office.host.setFaults({});
        office.host.run('call', [json], ADMIN);
        expect([kind, call, sentTo(office).length <= 1, sentTo(office).every((to) => to === ADMIN)]).toEqual([
          ...[kind, call, true, true],
        ]);
        if (isOver) {
          expect(sentTo(office)).toHaveLength(1);
          break;
        }
      }
  });

  it('does not count: the agency’s own follows, and nobody is told of a test', () => {
    const office = monday();
    office.answer('sendTestMail', which);
    expect(office.host.outbox().map(({ to, subject }) => [to, subject])).toEqual([
      [[ADMIN], '[UJI] [PRG-001] Ringkasan mingguan 2027-M06 – LPK'],
    ]);
    hourly(office, '2027-02-08', '07:05');
    expect(sentTo(office)).toContain(STAFF.LPK);
  });

  it('is bounded by the quota, and silent in a copy', () => {
    const office = monday();
    office.host.setQuota({ mail: 0 });
    expect(office.call('sendTestMail', which)).toMatchObject({
      ok: false,
      complaints: [{ code: 'mailQuota' }],
    });
    office.host.setQuota({ mail: 100 });
    write(office, 'Pengaturan', 'Id buku kerja', 'Nilai', 'another-workbook');
    expect(office.call('sendTestMail', which)).toMatchObject({ ok: false, complaints: [{ code: 'copied' }] });
    expect(sentTo(office)).toEqual([]);
  });

  it('is refused of an agency that gets no such mail', () => {
    const office = monday();
    expect(office.call('previewMail', { agencyId: 'DINKOP', kind: 'reminder' })).toMatchObject({
      ok: false,
      complaints: [{ code: 'noAgency' }],
    });
  });
});
