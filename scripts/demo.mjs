// The demo programme, put in as its users would: through the menu, the sidebars' calls, and the sheet.
// Every name is made up; there is no identity in it.

const ADMIN = 'rina.disnaker@example.go.id';
const PRISON = 'petugas.lapas@example.go.id';
const TRAINER = 'instruktur.lpk@example.com';

/** Who can be chosen on the page; the first is who sets up. */
export const demoUsers = [
  ADMIN,
  PRISON,
  TRAINER,
  'staf.perindag@example.go.id',
  'staf.koperasi@example.go.id',
  'staf.bpjstk@example.go.id',
];

/** Who may open the registry. */
export const registryUsers = [PRISON];

const WORKING_NAMES = [
  'Ibu A.',
  'Ibu Bun',
  'Ibu Cici',
  'Ibu D.',
  'Ibu Eka',
  'Ibu F.',
  'Ibu Gita',
  'Ibu H.',
  'Ibu Ika',
  'Ibu J.',
  'Ibu Kiki',
  'Ibu L.',
  'Ibu Mimi',
  'Ibu N.',
  'Ibu Ovi',
  'Ibu P.',
  'Ibu R.',
  'Ibu Susi',
];

const client = (url) => {
  const send = async (method, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  const run = async (name, parameters, user) => {
    const answer = await send('POST', '/host/run', { function: name, parameters }, { 'x-host-user': user });
    if (answer.error) throw new Error(`${name}: ${answer.error.message}`);
    return answer.result;
  };
  let request = 0;
  let seen = 0;
  return {
    send,
    menu: (name, user = ADMIN) => run(name, [], user),
    call: async (name, input, user = ADMIN) => {
      const requestId = `${seen}.demo-request-${String(++request).padStart(4, '0')}`;
      const reply = JSON.parse(
        await run('call', [JSON.stringify({ name, input, requestId, acknowledged: true })], user),
      );
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.complaints)}`);
      seen = reply.commit;
      return reply.answer;
    },
    clock: (day, time) => send('PUT', '/host/clock', { now: `${day}T${time}:00+07:00`, ticking: true }),
  };
};

const typed =
  (spreadsheetId, { send }) =>
  (tab, rows) =>
    send(
      'POST',
      `/v4/spreadsheets/${spreadsheetId}/values/${encodeURIComponent(`'${tab}'!A1`)}:append?valueInputOption=USER_ENTERED`,
      { values: rows },
    );

const typeBasics = async (type) => {
  await type('Pengguna', [
    [PRISON, 'Petugas Lapas', 'LAPAS', 'Petugas Lapas', 'Ya', 'Ya'],
    [TRAINER, 'Instruktur Sulam', 'LPK', 'Instruktur', 'Ya', 'Ya'],
    [demoUsers[3], 'Staf Perindag', 'DISPERINDAG', 'Mitra', 'Ya', 'Ya'],
    [demoUsers[4], 'Staf Koperasi', 'DINKOP', 'Mitra', 'Ya', 'Ya'],
    [demoUsers[5], 'Staf BPJS', 'BPJSTK', 'Mitra', 'Ya', 'Ya'],
  ]);
  await type('Lokasi', [
    [
      'LOK-01',
      'LAPAS',
      'Lapas Perempuan Malang',
      'Aula Kegiatan Kerja',
      '40',
      '09:00',
      '12:00',
      '14:30',
      '17:00',
    ],
  ]);
  await type('Instruktur', [['I-01', 'Instruktur Sulam', 'LPK', 'Sulam', 'Ya']]);
  await type('Program', [
    ['PRG-001', 'Pelatihan Sulam', 'Sulam', '144', 'LPK', 'DISNAKER', '01/02/2027', '31/12/2027', 'Aktif'],
  ]);
  await type('Angkatan', [
    ['ANG-001', 'PRG-001', 'Angkatan I', 'LOK-01', '16', '10', '144', '01/02/2027', '10/06/2027', 'Aktif'],
  ]);
};

const recordWeeks = async ({ call }, days) => {
  const { sessions } = await call('attendanceForm', {}, TRAINER);
  const past = sessions.filter(({ sessionOn }) => days(sessionOn)).reverse();
  for (const [n, { sessionId }] of past.entries()) {
    const { chosen } = await call('attendanceForm', { sessionId }, TRAINER);
    const exceptions = {
      [n % 5]: 'S',
      [5 + (n % 7)]: n % 2 ? 'A' : 'I',
      [n % 3 === 0 ? 13 : 99]: 'T',
      4: n < 5 ? 'A' : 'H',
    };
    const entries = chosen.people.map(({ enrolmentId, version }, k) => {
      const code = exceptions[k] ?? 'H';
      return { enrolmentId, version, code, ...(code === 'T' ? { jp: 2 } : {}) };
    });
    await call('recordAttendance', { sessionId, entries }, TRAINER);
  }
};

const entitled = ({ send }, spreadsheetId, title) =>
  send('POST', `/v4/spreadsheets/${spreadsheetId}:batchUpdate`, {
    requests: [{ updateSpreadsheetProperties: { properties: { title }, fields: 'title' } }],
  });

/** The registry: three people whose names and numbers are made up, one of them with a code. */
const fillRegistry = async (url, sharedId) => {
  const office = client(url);
  await office.clock('2027-01-25', '08:30');
  await office.menu('menuSetUpRegistry', PRISON);
  await entitled(office, 'registry', 'Registri Lapas');
  for (const id of ['registry', sharedId])
    await office.send('PUT', '/host/access', { spreadsheetId: id, users: [PRISON] });
  const settings = `/v4/spreadsheets/registry/values/Pengaturan`;
  const { values } = await office.send('GET', settings, undefined, { 'x-host-user': PRISON });
  const row = values.findIndex(([setting]) => setting === 'Id buku kerja bersama') + 1;
  await office.send(
    'PUT',
    `${settings}!B${row}?valueInputOption=RAW`,
    { values: [[sharedId]] },
    { 'x-host-user': PRISON },
  );
  await registerPeople(office);
};

/** Three made-up people of the registry; the first has a code in the shared workbook. */
const IDENTITIES = [
  {
    fullName: 'Sulastri Contoh',
    birthDate: '1985-03-12',
    nik: '3507135203859901',
    registerClass: 'B.I',
    registerNo: 'B.I 9901/2026',
    workingName: 'S.C.',
    consent: 'yes',
  },
  {
    fullName: 'Wagiyem',
    birthDate: '1979-08-17',
    nik: '3507135708799902',
    registerClass: 'B.I',
    registerNo: 'B.I 9902/2026',
    workingName: 'Ibu W.',
    consent: 'yes',
  },
  {
    fullName: 'Ratna Misalkan',
    birthDate: '1991-11-02',
    nik: '3573044211919903',
    registerClass: 'B.IIa',
    registerNo: 'B.IIa 9903/2026',
  },
];

const registerPeople = async (office) => {
  const keys = [];
  for (const identity of IDENTITIES)
    keys.push((await office.call('registerIdentity', identity, PRISON)).registryKey);
  await office.call('issueCodes', { registryKeys: keys.slice(0, 1) }, PRISON);
};

/** Fills a workbook that has not been set up, and the registry beside it; leaves those that have been as they are. */
export const fillDemo = async (url, registryUrl) => {
  const office = client(url);
  const { spreadsheetId } = await office.send('GET', '/host/state');
  const { sheets } = await office.send(
    'GET',
    `/v4/spreadsheets/${spreadsheetId}?fields=sheets.properties.title`,
  );
  if (sheets.some(({ properties }) => properties.title === 'Jurnal')) return;

  await office.clock('2027-01-25', '08:30');
  await office.menu('menuSetUp');
  await entitled(office, spreadsheetId, 'Koordinasi Pelatihan Sulam');
  await typeBasics(typed(spreadsheetId, office));
  const proposed = [];
  for (const [n, workingName] of WORKING_NAMES.entries()) {
    const participant = { workingName, birthYear: 1971 + ((n * 7) % 30), consent: 'yes' };
    proposed.push((await office.call('propose', { cohortId: 'ANG-001', participant }, PRISON)).enrolmentId);
  }
  await office.call('moveEnrolments', { move: 'verify', enrolmentIds: proposed });
  await office.call('moveEnrolments', { move: 'place', enrolmentIds: proposed });
  await office.call('schedule', {
    cohortId: 'ANG-001',
    firstOn: '2027-02-01',
    frequency: 'weekly',
    every: 1,
    weekdays: [1, 3, 4],
    startTime: '09:00',
    endTime: '11:15',
    end: { type: 'jp', jp: 144 },
    skipNational: true,
    onDayOff: 'skip',
    without: [],
    added: [],
    skipCollectiveLeave: true,
    instructorId: 'I-01',
    siteId: 'LOK-01',
    topics: 'Sulam dasar',
    type: 'practice',
  });
  await office.clock('2027-02-22', '06:40');
  await recordWeeks(office, (day) => day < '2027-02-18');
  await office.menu('menuValidate');
  await office.menu('menuRefreshSummaries');
  await office.menu('menuActivateDigests');
  await office.clock('2027-02-22', '07:45');
  await fillRegistry(registryUrl, spreadsheetId);
};
