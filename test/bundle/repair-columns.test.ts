import type { Office } from '../support/office';
import { enrolNew, plannedOffice } from '../support/programme';
import { apiCalls } from '../support/trace';

const participantsId = (office: Office): number => {
  const { sheets } = office.api('GET', '?fields=sheets.properties') as {
    sheets: { properties: { sheetId: number; title: string } }[];
  };
  return sheets.find(({ properties }) => properties.title === 'Peserta')?.properties.sheetId ?? 0;
};

/** Cuts the column of working names and pastes it behind all others, as with Ctrl+X and Ctrl+V. */
const cutWorkingNames = (office: Office): void => {
  const sheetId = participantsId(office);
  const source = { sheetId, startColumnIndex: 1, endColumnIndex: 2 };
  const destination = { sheetId, rowIndex: 0, columnIndex: 11 };
  office.api('POST', ':batchUpdate', {
    requests: [{ cutPaste: { source, destination, pasteType: 'PASTE_NORMAL' } }],
  });
};

describe('a column that was cut and pasted elsewhere', () => {
  it('stops every operation that would write there, and offers the repair', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    cutWorkingNames(office);
    const before = office.bytes();
    const reply = office.call('enrol', {
      cohortId: 'ANG-001',
      participant: { workingName: 'Ibu B', consent: 'yes' },
    });
    expect(reply).toMatchObject({ ok: false, complaints: [{ code: 'columnContradiction' }] });
    if (!reply.ok) expect(reply.complaints[0]?.text).toContain('Perbaiki kolom yang dipotong');
    expect(office.bytes()).toBe(before);
  });

  it('is found again where its label is, with no cell touched', () => {
    const office = plannedOffice();
    enrolNew(office, 'Ibu A');
    cutWorkingNames(office);
    const cells = office.shown('Peserta');
    office.host.clearTrace();
    expect(office.menu('menuRepairColumns')).toContain('Sebutan');
    expect(apiCalls(office)).toHaveLength(3);
    expect(office.shown('Peserta')).toEqual(cells);
    enrolNew(office, 'Ibu B');
    expect(
      office
        .shown('Peserta')
        .slice(1)
        .map((row) => row[11]),
    ).toEqual(['Ibu A', 'Ibu B']);
    expect(office.menu('menuRepairColumns')).toContain('Tidak ada kolom yang bisa diperbaiki');
  });

  it('is left to a person when its label is there twice, or when a row stands above the header', () => {
    const office = plannedOffice();
    cutWorkingNames(office);
    office.api('PUT', '/values/Peserta!M1?valueInputOption=RAW', { values: [['Sebutan']] });
    expect(office.menu('menuRepairColumns')).toContain('Tidak ada kolom yang bisa diperbaiki');
    const other = plannedOffice();
    const range = { sheetId: participantsId(other), dimension: 'ROWS', startIndex: 0, endIndex: 1 };
    other.api('POST', ':batchUpdate', {
      requests: [{ insertDimension: { range, inheritFromBefore: false } }],
    });
    const before = other.bytes();
    expect(other.menu('menuRepairColumns')).toContain('harus di baris 1');
    expect(
      other.call('enrol', { cohortId: 'ANG-001', participant: { workingName: 'Ibu B', consent: 'yes' } }).ok,
    ).toBe(false);
    expect(other.bytes()).toBe(before);
  });
});
