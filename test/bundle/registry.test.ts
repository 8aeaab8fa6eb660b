import type { Reply } from '../../src/app/rpc';
import type { Office } from '../support/office';
import { plannedOffice, STAFF, enrolNew } from '../support/programme';
import { pairOfWorkbooks, PLANTED } from '../support/registry';
import { costlyCalls } from '../support/trace';

const OFFICER = { user: STAFF.LAPAS };
const ONE_READ = ['Sheets.Spreadsheets.Values.batchGetByDataFilter'];
const ONE_READ_ONE_WRITE = [...ONE_READ, 'Sheets.Spreadsheets.batchUpdate'];
const AMINAH = { fullName: 'ST. AMINAH BINTI SUKARNO', birthDate: '1985-03-12' };
const SITI = { fullName: 'Siti Aminah', birthDate: '1985-03-12' };

const newRegistry = (): Office => pairOfWorkbooks().registry;
const register = (office: Office, input: object, acknowledged = false) =>
  office.answer<{ registryKey: string }>('registerIdentity', input, { ...OFFICER, acknowledged });
const refusal = (office: Office, name: string, input: unknown): Reply & { ok: false } => {
  const reply = office.call(name, input, OFFICER);
  if (reply.ok) throw new Error(`${name} went through`);
  return reply;
};
const codes = ({ complaints }: Reply & { ok: false }) => complaints.map(({ code }) => code);
const column = (office: Office, label: string): string[] => {
  const [labels = [], ...rows] = office.shown('Registri');
  return rows.map((row) => row[labels.indexOf(label)] ?? '');
};
/** The costly calls of what is done. */
const callsOf = (office: Office, act: () => unknown): string[] => {
  office.host.clearTrace();
  act();
  return costlyCalls(office);
};
const undoLast = (office: Office) => {
  const [last] = office.answer<{ commit: number; tabs: string[] }[]>('undoable', {}, OFFICER);
  return office.answer('undo', { commit: last?.commit, tabs: last?.tabs }, OFFICER);
};
const opened = (office: Office, registryKey: string) =>
  office.answer<{ version: string; values: object }>('identity', { registryKey }, OFFICER);

describe('the registry of the prison', () => {
  it('takes in a person, and edits her, with one read and one write each', () => {
    const office = newRegistry();
    expect(callsOf(office, () => register(office, { ...SITI, nik: '3507.1352.0385.9901' }))).toEqual(
      ONE_READ_ONE_WRITE,
    );
    expect(column(office, 'NIK')).toEqual(['3507135203859901']);
    const { version, values } = opened(office, 'R-0001');
    const change = { registryKey: 'R-0001', version, seen: values, values: { ...values, alias: 'Mina' } };
    expect(callsOf(office, () => office.answer('editIdentity', change, OFFICER))).toEqual(ONE_READ_ONE_WRITE);
    expect(column(office, 'Alias')).toEqual(['Mina']);
  });

  it('answers its forms with one read', () => {
    const office = newRegistry();
    register(office, SITI);
    for (const [name, input] of [
      ['identityForm', {}],
      ['identity', { registryKey: 'R-0001' }],
      ['duplicatesForm', {}],
      ['resemblingIdentities', SITI],
    ] as const)
      expect([name, callsOf(office, () => office.answer(name, input, OFFICER))]).toEqual([name, ONE_READ]);
  });

  it('refuses the same national id and register number, and asks of a probable duplicate', () => {
    const office = newRegistry();
    register(office, { ...AMINAH, nik: '3507135203859901', registerNo: 'B.I 9901/2026' });
    const before = office.bytes();
    const other = { fullName: 'Wati', nik: '3507135203859901', registerNo: 'B.I 9901/2026' };
    expect(codes(refusal(office, 'registerIdentity', other)).sort()).toEqual(['R37', 'R38']);
    const asked = refusal(office, 'registerIdentity', SITI);
    expect([codes(asked), asked.acknowledge]).toEqual([['R39'], true]);
    expect(asked.complaints[0]?.text).toContain('R-0001');
    expect(office.bytes()).toBe(before);
    expect(register(office, SITI, true).registryKey).toBe('R-0002');
  });

  it('writes nothing when somebody else edited the row in the meantime, and names the field', () => {
    const office = newRegistry();
    register(office, SITI);
    const { version, values } = opened(office, 'R-0001');
    const change = (more: object) => ({
      registryKey: 'R-0001',
      version,
      seen: values,
      values: { ...values, ...more },
    });
    office.answer('editIdentity', change({ alias: 'Mina' }), OFFICER);
    const before = office.bytes();
    expect(refusal(office, 'editIdentity', change({ address: 'Jl. Mawar' })).complaints).toEqual([
      {
        code: 'changedSince',
        severity: 'E',
        field: 'alias',
        text: 'Sudah diubah orang lain sementara itu.',
      },
    ]);
    expect(office.bytes()).toBe(before);
  });

  it('finds who is entered twice, remembers that two are two, and brings nobody up again', () => {
    const office = newRegistry();
    register(office, AMINAH);
    register(office, SITI, true);
    const pair = { a: 'R-0001', b: 'R-0002' };
    expect(office.answer('duplicatesForm', {}, OFFICER)).toMatchObject({ total: 1 });
    office.menu('menuValidate', STAFF.LAPAS);
    expect(office.shown('Temuan').flat()).toContain('R39');
    const decide = () => office.answer('decideDuplicate', { ...pair, decision: 'different' }, OFFICER);
    expect(callsOf(office, decide)).toEqual(ONE_READ_ONE_WRITE);
    expect(office.answer('duplicatesForm', {}, OFFICER)).toMatchObject({ total: 0 });
    expect(office.shown('Tinjau Ganda')[1]?.slice(0, 2)).toEqual(['R-0001|R-0002', '100']);
    expect(office.shown('Tinjau Ganda')[1]).toEqual(
      expect.arrayContaining(['Bukan orang yang sama', STAFF.LAPAS]),
    );
    expect(office.menu('menuValidate', STAFF.LAPAS)).toContain('Semua isian benar');
  });

  it('makes one person of two rows in one write; undone, both are there as before, and can be merged again', () => {
    const office = newRegistry();
    register(office, { ...AMINAH, nik: '3507135203859901' });
    register(office, { ...SITI, alias: 'Mina' }, true);
    const before = office.shown('Registri');
    const merge = () =>
      office.answer('decideDuplicate', { a: 'R-0001', b: 'R-0002', decision: 'same' }, OFFICER);
    expect(callsOf(office, merge)).toEqual(ONE_READ_ONE_WRITE);
    expect(column(office, 'Digabung Ke')).toEqual(['R-0002', '']);
    expect(column(office, 'NIK')).toEqual(['3507135203859901', '3507135203859901']);
    expect(office.menu('menuValidate', STAFF.LAPAS)).toContain('Semua isian benar');
    expect(undoLast(office)).toMatchObject({ kept: [] });
    expect(office.shown('Registri')).toEqual(before);
    expect(office.answer('duplicatesForm', {}, OFFICER)).toMatchObject({ total: 1 });
    merge();
    expect(undoLast(office)).toMatchObject({ kept: [] });
    expect(office.shown('Registri')).toEqual(before);
  });

  it('merges once when two officers press at once', () => {
    const office = newRegistry();
    register(office, AMINAH);
    register(office, SITI, true);
    const input = { a: 'R-0001', b: 'R-0002', decision: 'same' };
    const call = { name: 'decideDuplicate', input, requestId: '9.cccccccccccccccc' };
    office.host.setFaults({
      edits: [{ function: 'call', call: 2, run: { function: 'call', parameters: [JSON.stringify(call)] } }],
    });
    expect(codes(refusal(office, 'decideDuplicate', input))).toEqual(['mergedAlready']);
    expect(office.shown('Tinjau Ganda')).toHaveLength(2);
  });

  it('is no business of the shared workbook, nor the codes there of the registry', () => {
    const { shared, registry } = pairOfWorkbooks();
    const elsewhere = { ok: false, complaints: [{ code: 'otherWorkbook' }] };
    for (const [name, input] of [
      ['registerIdentity', SITI],
      ['decideDuplicate', { a: 'R-0001', b: 'R-0002', decision: 'same' }],
      ['identityForm', {}],
      ['duplicatesForm', {}],
    ] as const)
      expect([name, shared.call(name, input)]).toMatchObject([name, elsewhere]);
    const merge = { from: 'P-0001', into: 'P-0002' };
    expect(registry.call('mergeParticipants', merge, OFFICER)).toMatchObject(elsewhere);
  });
});

describe('an error in the registry', () => {
  const office = newRegistry();
  register(office, { ...PLANTED });
  const tells = (text: string) =>
    Object.values(PLANTED).filter((secret) => text.includes(secret) || text.includes(secret.slice(0, 12)));

  it.each([
    ['too long a name', { fullName: PLANTED.fullName.repeat(6) }, 'R14'],
    ['no date', { fullName: 'Ani', birthDate: PLANTED.fullName }, 'R08'],
    ['no class', { fullName: 'Ani', registerClass: PLANTED.fullName }, 'R13'],
    ['half a national id', { fullName: 'Ani', nik: PLANTED.nik.slice(0, 15) }, 'R02'],
    ['a national id as a number', { fullName: 'Ani', nik: Number(PLANTED.nik) }, 'R03'],
    ['a national id that is somebody’s', { fullName: 'Ani', nik: PLANTED.nik }, 'R37'],
    ['a register number that is somebody’s', { fullName: 'Ani', registerNo: PLANTED.registerNo }, 'R38'],
    ['a list', [PLANTED.fullName], 'R13'],
    ['nothing', null, 'R13'],
  ])('names the rule and repeats nothing: %s', (_, input, code) => {
    const before = office.bytes();
    const reply = refusal(office, 'registerIdentity', input);
    expect(codes(reply)).toContain(code);
    expect(tells(JSON.stringify(reply))).toEqual([]);
    expect(office.bytes()).toBe(before);
  });

  it('is found by validation with the row’s key and nothing else of hers', () => {
    const typed = newRegistry();
    typed.type('Registri', [
      {
        'Kunci Registri': 'R-0001',
        'Nama Lengkap': PLANTED.fullName,
        'Tanggal Lahir': `kira-kira ${PLANTED.birthPlace}`,
        'Golongan Register': PLANTED.registerNo,
        NIK: PLANTED.nik.slice(0, 12),
        Sebutan: 'Kartikawati',
      },
    ]);
    typed.menu('menuValidate', STAFF.LAPAS);
    const found = typed.shown('Temuan').slice(1);
    expect(found.flat()).toEqual(expect.arrayContaining(['G01', 'R02', 'R08', 'R13']));
    const text = JSON.stringify(found);
    expect(tells(text)).toEqual([]);
    expect(text).not.toContain('Kotatanam');
    expect(text).not.toContain('9917');
  });
});

describe('putting two codes of the shared workbook together', () => {
  const enrolled = (office: Office) => office.shown('Pendaftaran').map((row) => row[1]);

  it('moves the enrolments in one write, and is undone as one', () => {
    const office = plannedOffice();
    enrolNew(office, 'SA');
    office.type('Peserta', [
      { 'Kode Peserta': 'P-0002', Sebutan: 'S', Status: 'Di Lapas', Persetujuan: 'Ya' },
    ]);
    const before = office.shown('Peserta');
    const merge = { from: 'P-0001', into: 'P-0002' };
    expect(callsOf(office, () => office.answer('mergeParticipants', merge, OFFICER))).toEqual(
      ONE_READ_ONE_WRITE,
    );
    expect(enrolled(office)).toEqual(['Peserta', 'P-0002']);
    expect(office.answer('enrolForm', {})).toMatchObject({ participants: [{ participantId: 'P-0002' }] });
    expect(undoLast(office)).toMatchObject({ kept: [] });
    expect([office.shown('Peserta'), enrolled(office)]).toEqual([before, ['Peserta', 'P-0001']]);
  });

  it('is refused with R40 when both codes are in one cohort', () => {
    const office = plannedOffice();
    enrolNew(office, 'SA');
    enrolNew(office, 'S');
    const before = office.bytes();
    const reply = refusal(office, 'mergeParticipants', { from: 'P-0001', into: 'P-0002' });
    expect(reply.complaints).toMatchObject([
      { code: 'R40', text: 'P-0002 sudah ada di ANG-001, sebagai E-00002.' },
    ]);
    expect(office.bytes()).toBe(before);
  });
});
