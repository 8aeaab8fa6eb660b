import type { FindingsPage } from '../../src/app/findings/list-findings';
import type { MendedFindings } from '../../src/app/findings/mend-findings';
import type { Undoable } from '../../src/app/undo/undo';
import { ADMIN, type Office } from '../support/office';
import { enrolNew, plannedOffice, STAFF } from '../support/programme';
import { costlyCalls } from '../support/trace';

const put = (office: Office, range: string, values: unknown[][], option = 'RAW') =>
  office.api('PUT', `/values/${encodeURIComponent(range)}?valueInputOption=${option}`, { values });

const page = (office: Office, input: Record<string, unknown> = {}, user = ADMIN): FindingsPage =>
  office.answer<FindingsPage>('findings', { state: 'open', page: 1, ...input }, { user });

const states = (office: Office): string[][] => {
  const [labels = [], ...rows] = office.shown('Temuan');
  const at = (label: string) => labels.indexOf(label);
  return rows.map((row) => ['Aturan', 'Keadaan', 'Alasan'].map((label) => row[at(label)] ?? ''));
};

/** People typed by hand: a name with spaces too many, and a year that cannot be. */
const officeWithFaults = (): Office => {
  const office = plannedOffice();
  for (const name of ['Ibu A', 'Ibu B', 'Ibu C']) enrolNew(office, name);
  put(office, 'Peserta!B2:B4', [[' Ibu  A'], ['Ibu B '], ['Ibu C']]);
  put(office, 'Peserta!C4', [['abc']]);
  office.menu('menuValidate');
  return office;
};

const undoNewest = (office: Office) => {
  const [newest] = office.answer<Undoable[]>('undoable', {});
  return office.answer('undo', { commit: newest?.commit, tabs: newest?.tabs });
};

describe('the list of findings', () => {
  it('is one read, says what, where, why and how, and counts what each choice would show', () => {
    const office = officeWithFaults();
    office.host.clearTrace();
    const { items, total, severities, tabs, states: byState, agencies, rules } = page(office);
    expect(costlyCalls(office)).toEqual(['Sheets.Spreadsheets.Values.batchGetByDataFilter']);
    expect(total).toBe(3);
    expect(items.map(({ rule, rowId, field }) => [rule, rowId, field])).toEqual([
      ['R14', 'P-0003', 'Tahun Lahir'],
      ['R17', 'P-0001', 'Sebutan'],
      ['R17', 'P-0002', 'Sebutan'],
    ]);
    expect(items.every(({ isNew, agencyId }) => isNew && agencyId === 'LAPAS')).toBe(true);
    expect(severities).toEqual([
      { name: 'E', count: 1 },
      { name: 'W', count: 2 },
    ]);
    expect(tabs).toEqual([{ name: 'Peserta', count: 3 }]);
    expect(agencies.map(({ name, count }) => [name, count])).toEqual([['LAPAS', 3]]);
    expect(byState.map(({ name, count }) => [name, count])).toEqual([
      ['open', 3],
      ['new', 3],
      ['returned', 0],
      ['acknowledged', 0],
      ['solved', 0],
    ]);
    expect(rules.R17).toMatchObject({ mendable: 2, tabs: ['participants'] });
    expect(rules.R17?.why).toMatch(/spasi/);
    expect(page(office, { severity: 'E' }).items.map(({ rule }) => rule)).toEqual(['R14']);
    expect(page(office, { agencyId: 'LPK' }).total).toBe(0);
  });

  it('is refused to who only looks, and offers decisions to those whose findings they are', () => {
    const office = officeWithFaults();
    expect(page(office, {}, STAFF.LAPAS).items.every(({ mayDecide }) => mayDecide)).toBe(true);
    expect(page(office, {}, STAFF.LPK).items.some(({ mayDecide }) => mayDecide)).toBe(false);
    expect(office.call('findings', { state: 'open', page: 1 }, { user: 'nobody@example.go.id' }).ok).toBe(
      false,
    );
  });
});

describe('going to a cell', () => {
  const goTo = (office: Office, findingId: string, place: string | null) => {
    const { ui, result } = office.host.run(
      'call',
      [JSON.stringify({ name: 'showFinding', input: { findingId, place } })],
      ADMIN,
    );
    return {
      selected: ui.flatMap((event) => (event.type === 'select' ? [event.a1] : [])),
      reply: JSON.parse(String(result)) as { ok: boolean },
    };
  };

  it('finds the row where it is now, and says so when it is gone', () => {
    const office = officeWithFaults();
    const [first] = page(office).items;
    const { findingId = '', place = null } = first ?? {};
    expect(goTo(office, findingId, place).selected).toEqual(['C4']);
    const sheetId = office.host
      .run('call', [JSON.stringify({ name: 'showFinding', input: { findingId, place } })], ADMIN)
      .ui.flatMap((event) => (event.type === 'select' ? [event.sheetId] : []))[0];
    office.api('POST', ':batchUpdate', {
      requests: [
        {
          insertDimension: {
            range: { sheetId, dimension: 'ROWS', startIndex: 1, endIndex: 3 },
            inheritFromBefore: false,
          },
        },
      ],
    });
    expect(goTo(office, findingId, place).selected).toEqual(['C6']);
    put(office, 'Peserta!A6', [['']]);
    const { reply, selected } = goTo(office, findingId, place);
    expect([reply.ok, selected]).toEqual([false, []]);
  });
});

describe('an acknowledged finding', () => {
  const acknowledge = (office: Office, options = {}) => {
    const [, warning] = page(office).items;
    return office.call(
      'acknowledgeFindings',
      {
        findings: [{ findingId: warning?.findingId, valueHash: warning?.valueHash }],
        reason: 'Begitu di buku register',
      },
      options,
    );
  };

  it('says who, when and why, is silent, and is not told again while the value stays', () => {
    const office = officeWithFaults();
    office.host.clearTrace();
    expect(acknowledge(office).ok).toBe(true);
    // The first read is that of the list.
    expect(costlyCalls(office).slice(1)).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    expect(page(office).total).toBe(2);
    expect(page(office, { state: 'acknowledged' }).items[0]?.acknowledged).toEqual({
      by: ADMIN,
      at: expect.stringMatching(/^2027-01-18T08:00:/),
      reason: 'Begitu di buku register',
    });
    office.at('2027-01-20');
    const message = office.menu('menuValidate');
    expect(message).toContain('1 kesalahan, 1 peringatan, 0 info');
    expect(message).toContain('1 temuan sudah diakui');
    expect(page(office, { state: 'acknowledged' }).total).toBe(1);
  });

  it('is open again when the value changes, and says that it had been acknowledged', () => {
    const office = officeWithFaults();
    acknowledge(office);
    put(office, 'Peserta!B2', [['Ibu  A  ']]);
    office.menu('menuValidate');
    const [finding] = page(office).items.filter(({ rowId, rule }) => rowId === 'P-0001' && rule === 'R17');
    expect([finding?.state, finding?.acknowledged?.reason]).toEqual(['open', 'Begitu di buku register']);
  });

  it('is open again by hand, and by undoing the acknowledgement', () => {
    const office = officeWithFaults();
    acknowledge(office);
    const [known] = page(office, { state: 'acknowledged' }).items;
    office.answer('reopenFindings', {
      findings: [{ findingId: known?.findingId, valueHash: known?.valueHash }],
    });
    expect(page(office).total).toBe(3);
    acknowledge(office);
    undoNewest(office);
    expect(page(office).total).toBe(3);
    expect(page(office, { state: 'acknowledged' }).total).toBe(0);
  });

  it('is never an error, nor somebody else’s, nor one that has changed since', () => {
    const office = officeWithFaults();
    const [error, warning] = page(office).items;
    const ask = (finding: typeof error, user = ADMIN, valueHash = finding?.valueHash) => {
      const reply = office.call(
        'acknowledgeFindings',
        { findings: [{ findingId: finding?.findingId, valueHash }], reason: 'x' },
        { user },
      );
      return reply.ok ? '' : reply.complaints[0]?.code;
    };
    const before = office.bytes();
    expect(ask(error)).toBe('isError');
    expect(ask(warning, STAFF.LPK)).toBe('notYours');
    expect(ask(warning, ADMIN, 'xyz')).toBe('changedSince');
    expect(office.bytes()).toBe(before);
  });

  it('that was solved and is there again counts as returned', () => {
    const office = officeWithFaults();
    put(office, 'Peserta!B2', [['Ibu A']]);
    office.menu('menuValidate');
    put(office, 'Peserta!B2', [['Ibu A ']]);
    office.menu('menuValidate');
    expect(page(office, { state: 'returned' }).items.map(({ rowId }) => rowId)).toEqual(['P-0001']);
    expect(states(office).filter(([rule]) => rule === 'R17')).toEqual([
      ['R17', 'Muncul lagi', ''],
      ['R17', 'Terbuka', ''],
    ]);
  });
});

describe('a workbook from before there were acknowledgements', () => {
  it('gets the columns from set-up, and keeps its findings with their code and first day', () => {
    const office = officeWithFaults();
    const before = office.shown('Temuan');
    const added = ['Instansi', 'Diakui Oleh', 'Diakui Pada', 'Alasan', 'Letak', 'Sidik Isi', 'Catatan Sel'];
    const { sheets } = office.api('GET', '?fields=sheets.properties(sheetId,title)') as {
      sheets: { properties: { sheetId: number; title: string } }[];
    };
    const sheetId = sheets.find(({ properties }) => properties.title === 'Temuan')?.properties.sheetId;
    const places = added.map((label) => before[0]?.indexOf(label) ?? -1).sort((a, b) => b - a);
    office.api('POST', ':batchUpdate', {
      requests: places.map((startIndex) => ({
        deleteDimension: {
          range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
        },
      })),
    });
    expect(office.menu('menuValidate')).toContain('Siapkan buku kerja');
    expect(office.menu('menuSetUp')).toContain('Kolom dikembalikan');
    office.at('2027-01-20');
    office.menu('menuValidate');
    expect(office.shown('Temuan')).toEqual(before);
    expect(page(office).total).toBe(3);
  });
});

describe('mending at once', () => {
  const mend = (office: Office, input: Record<string, unknown> = {}) =>
    office.answer<MendedFindings>('mendFindings', { rule: 'R17', tabs: ['participants'], ...input });
  const names = (office: Office) =>
    office
      .shown('Peserta')
      .slice(1)
      .map((row) => row[1]);

  it('mends one, or all of a rule, in one read and one write, and is undone', () => {
    const office = officeWithFaults();
    const [, first] = page(office).items;
    const only = { findingId: first?.findingId, valueHash: first?.valueHash };
    expect(mend(office, { only })).toEqual({ mended: 1, left: 0, waiting: 0 });
    expect(names(office)).toEqual(['Ibu A', 'Ibu B ', 'Ibu C']);
    undoNewest(office);
    expect(names(office)).toEqual([' Ibu  A', 'Ibu B ', 'Ibu C']);
    expect(page(office).total).toBe(3);
    office.host.clearTrace();
    expect(mend(office)).toEqual({ mended: 2, left: 0, waiting: 0 });
    const calls = costlyCalls(office);
    expect(calls.filter((call) => call.endsWith('.batchUpdate'))).toHaveLength(1);
    expect(calls.filter((call) => call.includes('Values.'))).toHaveLength(1);
    expect(names(office)).toEqual(['Ibu A', 'Ibu B', 'Ibu C']);
    expect(page(office).total).toBe(1);
    undoNewest(office);
    expect(names(office)).toEqual([' Ibu  A', 'Ibu B ', 'Ibu C']);
  });

  it('touches nothing that has changed since the check', () => {
    const office = officeWithFaults();
    const [, first] = page(office).items;
    put(office, 'Peserta!B2', [['Ibu  Z']]);
    const before = office.bytes();
    const only = { findingId: first?.findingId, valueHash: first?.valueHash };
    const reply = office.call('mendFindings', { rule: 'R17', tabs: ['participants'], only });
    expect(reply.ok ? '' : reply.complaints[0]?.code).toBe('findingChanged');
    expect(office.bytes()).toBe(before);
    expect(mend(office)).toEqual({ mended: 1, left: 1, waiting: 0 });
    expect(names(office)).toEqual(['Ibu  Z', 'Ibu B', 'Ibu C']);
  });

  it('reads a date and a time that were typed as text, where there is one way only', () => {
    const office = plannedOffice();
    put(office, 'Libur!B2:B3', [['17 Agustus 2026'], ['01/02/2026']]);
    put(office, 'Lokasi!F2', [['9.00']]);
    office.menu('menuValidate');
    const { items } = page(office, { tab: 'Libur' });
    expect(items.map(({ rule, isMendable }) => [rule, isMendable])).toEqual([
      ['R08', true],
      ['R08', false],
    ]);
    mend(office, { rule: 'R08', tabs: ['holidays'] });
    mend(office, { rule: 'R10', tabs: ['sites'] });
    expect([office.shown('Libur')[1]?.[1], office.shown('Libur')[2]?.[1]]).toEqual([
      '17/08/2026',
      '01/02/2026',
    ]);
    expect(office.shown('Lokasi')[1]?.[5]).toBe('09:00');
    office.menu('menuValidate');
    expect(page(office).items.map(({ rule }) => rule)).toEqual(['R08']);
  });
});

describe('the note on a cell', () => {
  const noteAt = (office: Office, cell: string): string | undefined => {
    const path = `?ranges=${encodeURIComponent(`'Peserta'!${cell}`)}&fields=sheets.data.rowData.values.note`;
    const { sheets } = office.api('GET', path) as {
      sheets?: { data?: { rowData?: { values?: { note?: string }[] }[] }[] }[];
    };
    return sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.note;
  };
  const sheetId = (office: Office): number => {
    const { sheets } = office.api('GET', '?fields=sheets.properties(sheetId,title)') as {
      sheets: { properties: { sheetId: number; title: string } }[];
    };
    return sheets.find(({ properties }) => properties.title === 'Peserta')?.properties.sheetId ?? 0;
  };
  const batch = (office: Office, request: unknown) =>
    office.api('POST', ':batchUpdate', { requests: [request] });
  const writeNote = (office: Office, rowIndex: number, note: string) =>
    batch(office, {
      updateCells: {
        start: { sheetId: sheetId(office), rowIndex, columnIndex: 2 },
        rows: [{ values: [{ note }] }],
        fields: 'note',
      },
    });

  it('says what is wrong and how to mend it, is written once, and goes when it is mended', () => {
    const office = officeWithFaults();
    expect(noteAt(office, 'C4')).toMatch(/^Sinergi: .*abc.* Betulkan angkanya/);
    expect(noteAt(office, 'B4')).toBeUndefined();
    const unchanged = office.bytes();
    office.host.clearTrace();
    office.menu('menuValidate');
    expect(office.bytes()).toBe(unchanged);
    expect(costlyCalls(office)).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Properties.getProperties',
    ]);
    put(office, 'Peserta!C4', [[1985]]);
    office.host.clearTrace();
    office.menu('menuValidate');
    expect(costlyCalls(office)).toEqual([
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Properties.getProperties',
      'Sheets.Spreadsheets.getByDataFilter',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
    expect(noteAt(office, 'C4')).toBeUndefined();
    expect(noteAt(office, 'B2')).toMatch(/^Sinergi: /);
  });

  it('leaves one of somebody’s own alone, before and after', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    writeNote(office, 1, 'Tanya Bu Rini');
    put(office, 'Peserta!C2', [['abc']]);
    office.menu('menuValidate');
    expect(noteAt(office, 'C2')).toBe('Tanya Bu Rini');
    const unchanged = office.bytes();
    office.menu('menuValidate');
    expect(office.bytes()).toBe(unchanged);
    put(office, 'Peserta!C2', [[1985]]);
    office.menu('menuValidate');
    expect(noteAt(office, 'C2')).toBe('Tanya Bu Rini');
  });

  it('leaves what a person wrote in its place', () => {
    const office = officeWithFaults();
    writeNote(office, 3, 'Sudah saya tanyakan');
    put(office, 'Peserta!C4', [[1985]]);
    office.menu('menuValidate');
    expect(noteAt(office, 'C4')).toBe('Sudah saya tanyakan');
  });

  it('is found again where its row is now', () => {
    const office = officeWithFaults();
    batch(office, {
      insertDimension: {
        range: { sheetId: sheetId(office), dimension: 'ROWS', startIndex: 1, endIndex: 3 },
        inheritFromBefore: false,
      },
    });
    put(office, 'Peserta!C6', [[1985]]);
    office.menu('menuValidate');
    expect([noteAt(office, 'C6'), noteAt(office, 'C4')]).toEqual([undefined, undefined]);
    expect(noteAt(office, 'B4')).toMatch(/^Sinergi: /);
  });

  it('goes when the finding is acknowledged, and comes back with it', () => {
    const office = officeWithFaults();
    const [, warning] = page(office).items;
    const { findingId, valueHash } = warning ?? {};
    office.answer('acknowledgeFindings', { findings: [{ findingId, valueHash }], reason: 'x' });
    office.menu('menuValidate');
    expect(noteAt(office, 'B2')).toBeUndefined();
    put(office, 'Peserta!B2', [['Ibu A ']]);
    office.menu('menuValidate');
    expect(noteAt(office, 'B2')).toMatch(/^Sinergi: /);
  });

  it('is not written on more cells than 500, and does without when notes cannot be read', () => {
    const office = plannedOffice();
    const rows = Array.from({ length: 600 }, (_, n) => [`P-${String(n + 1).padStart(4, '0')}`, 'Ibu', 'x']);
    batch(office, {
      appendDimension: { sheetId: sheetId(office), dimension: 'ROWS', length: 600 },
    });
    put(office, 'Peserta!A2:C601', rows);
    put(
      office,
      'Peserta!F2:F601',
      rows.map(() => ['Di Lapas']),
    );
    const service = 'Sheets.Spreadsheets.getByDataFilter';
    office.host.setFaults({ faults: [{ call: 1, service, kind: 'errorBefore' }] });
    expect(office.menu('menuValidate')).toContain('600 kesalahan');
    expect(noteAt(office, 'C2')).toBeUndefined();
    office.host.setFaults({});
    office.menu('menuValidate');
    expect([noteAt(office, 'C2'), noteAt(office, 'C501'), noteAt(office, 'C502')]).toEqual([
      expect.stringMatching(/^Sinergi: /),
      expect.stringMatching(/^Sinergi: /),
      undefined,
    ]);
  });
});
