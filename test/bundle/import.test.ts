import { fileOf, KNOWN, S4_LINES, woman } from '../support/lists';
import { emptyOffice, type Office } from '../support/office';
import { spentOn, takeList } from '../support/take-list';
import { costlyCalls } from '../support/trace';

const JOB = 'impor-0001';
const READ = 'Sheets.Spreadsheets.Values.batchGetByDataFilter';
const WRITE = 'Sheets.Spreadsheets.batchUpdate';

const registry = (): Office => {
  const office = emptyOffice();
  office.menu('menuSetUpRegistry');
  return office;
};
const withKnown = (): Office => {
  const office = registry();
  office.type(
    'Registri',
    KNOWN.map(({ fullName, nik, birthDate }) => ({
      'Nama Lengkap': fullName,
      NIK: `'${nik}`,
      'Tanggal Lahir': birthDate.split('-').reverse().join('/'),
    })),
  );
  office.menu('menuValidate');
  return office;
};
const people = (office: Office): string[] =>
  office
    .shown('Registri')
    .slice(1)
    .filter((row) => !row.includes('Ya'))
    .map(([, name]) => name ?? '');

const costOf = (office: Office, act: () => unknown) => {
  office.host.clearTrace();
  act();
  return { calls: costlyCalls(office), spent: spentOn(office) };
};

describe('the import of scenario S4', () => {
  it('says what would happen without a trace in the workbook, adds 15, knows them again, and takes back just them', async () => {
    const office = withKnown();
    const before = people(office);
    const untouched = office.bytes();
    const list = takeList(office, fileOf(S4_LINES), JOB);
    expect((await list.dryRun()).totals).toEqual({ ok: 14, warning: 1, review: 1, refused: 4, known: 0 });
    expect(office.bytes()).toBe(untouched);

    list.stage();
    expect(list.run()).toEqual({ added: 15, known: 0, review: 1, refused: 4 });
    expect(people(office)).toEqual([
      ...before,
      ...S4_LINES.slice(0, 14).map(([name]) => name),
      S4_LINES[19]?.[0],
    ]);

    const again = takeList(office, fileOf(S4_LINES), 'impor-0002');
    expect((await again.dryRun()).totals).toMatchObject({ ok: 0, warning: 0, known: 15 });
    again.stage();
    expect(again.run()).toEqual({ added: 0, known: 15, review: 1, refused: 4 });

    office.host.clearTrace();
    expect(list.undo()).toMatchObject({ undone: 15, kept: [] });
    expect(costlyCalls(office)).toEqual([READ, WRITE]);
    expect(people(office)).toEqual(before);
  });

  it('leaves no name and no number of whoever was decided outside the registry’s own tab and journal', () => {
    const office = withKnown();
    const list = takeList(office, fileOf(S4_LINES), JOB);
    list.stage();
    list.run();
    const staged = JSON.stringify(office.shown('Impor'));
    for (const [name = '', nik = ''] of S4_LINES.filter((_, n) => n !== 16)) {
      expect(staged).not.toContain(name);
      expect(staged).not.toContain(nik);
    }
    expect(staged).toContain('ST. AMINAH BINTI SUKARNO');
    const answers = office
      .shown('Jurnal')
      .slice(1)
      .map((row) => row[7]);
    expect(JSON.stringify(answers)).not.toMatch(/\d{16}|AMINAH/);
  });

  it('goes on where it stopped, and does nothing twice when an answer was lost', () => {
    const office = registry();
    const lines = Array.from({ length: 450 }, (_, n) => woman(n));
    const list = takeList(office, fileOf(lines), JOB);
    list.stage();
    const { left } = list.runOnce();
    expect(left).toBe(250);
    const { job } = office.answer<{ job: { staged: number; counts: Record<string, number> } }>(
      'importForm',
      {},
    );
    expect([job.staged, job.counts.queued]).toEqual([450, 250]);
    const options = { requestId: '999.impor-sekali-saja', acknowledged: true };
    const first = office.answer('runImport', { job: JOB }, options);
    expect(office.answer('runImport', { job: JOB }, options)).toEqual(first);
    list.run();
    const names = people(office);
    expect(
      names.length +
        office.answer<{ job: { counts: { review: number } } }>('importForm', {}).job.counts.review,
    ).toBe(450);
    expect(new Set(names).size).toBe(names.length);
  });

  it('goes on with the sending of the same list', () => {
    const office = registry();
    const list = takeList(office, fileOf(S4_LINES), JOB);
    list.stage(7);
    list.stage();
    expect(office.answer('importForm', {})).toMatchObject({ job: { staged: 20, total: 20 } });
    const other = takeList(office, fileOf(S4_LINES.slice(0, 5)), JOB);
    expect(() => other.stage()).toThrow('otherList');
  });

  it('keeps for a decision whom it cannot tell, and takes it once', () => {
    const office = withKnown();
    const list = takeList(office, fileOf(S4_LINES), JOB);
    list.stage();
    list.run();
    const { job } = office.answer<{ job: { lines: { importId: string; state: string }[] } }>(
      'importForm',
      {},
    );
    const importId = job.lines.find(({ state }) => state === 'review')?.importId;
    const input = { importId, decision: 'different' };
    office.answer('decideReview', input);
    expect(people(office)).toContain('ST. AMINAH BINTI SUKARNO');
    expect(office.call('decideReview', input, { acknowledged: true }).ok).toBe(false);
  });
});

describe('erasing whom a line may be', () => {
  it('blanks the line that waits for review, too', () => {
    const office = withKnown();
    const list = takeList(office, fileOf(S4_LINES), JOB);
    list.stage();
    list.run();
    const registryKey = office.shown('Registri').find(([, name]) => name === 'Siti Aminah')?.[0];
    expect(office.bytes()).toContain('ST. AMINAH BINTI SUKARNO');
    office.answer('eraseIdentity', { registryKey });
    expect(office.bytes()).not.toContain('ST. AMINAH BINTI SUKARNO');
  });
});

describe('what an import costs', () => {
  it.each([
    [20, 12],
    [2000, 360],
  ])(
    'of %i lines: one read and one write a portion, and less than %i modelled seconds in all',
    async (rows, most) => {
      const office = registry();
      const list = takeList(office, fileOf(Array.from({ length: rows }, (_, n) => woman(n))), JOB);
      const portions = Math.ceil(rows / 200);
      office.host.clearTrace();
      const { totals } = await list.dryRun();
      expect(costlyCalls(office)).toEqual(Array.from({ length: portions }, () => READ));
      const asking = spentOn(office);
      expect(totals.refused + totals.known).toBe(0);

      const staging = costOf(office, () => list.stage());
      const running = costOf(office, () => list.run());
      const pairs = Array.from({ length: portions }, () => [READ, WRITE]).flat();
      expect(staging.calls).toEqual(pairs);
      expect(running.calls).toEqual(pairs);
      expect(people(office)).toHaveLength(totals.ok + totals.warning);
      const undoing = costOf(office, () => list.undo());
      expect(undoing.calls).toEqual([READ, WRITE]);
      expect(people(office)).toEqual([]);
      const seconds = asking.seconds + staging.spent.seconds + running.spent.seconds;
      expect(seconds).toBeLessThan(most);
    },
    120_000,
  );
});
