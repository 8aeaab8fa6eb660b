import { emptyOffice, type Office } from '../support/office';
import { apiCalls } from '../support/trace';

interface SheetShape {
  properties: { sheetId: number; title: string; gridProperties: { frozenRowCount?: number } };
  data?: { rowData?: { values?: { dataValidation?: { condition: { type: string } } }[] }[] }[];
}

const sheets = (office: Office): SheetShape[] =>
  office.api('GET', '?includeGridData=true').sheets as SheetShape[];
const sheetNamed = (office: Office, title: string): SheetShape => {
  const found = sheets(office).find(({ properties }) => properties.title === title);
  if (!found) throw new Error(`No tab ${title}`);
  return found;
};
const change = (office: Office, ...requests: unknown[]) => office.api('POST', ':batchUpdate', { requests });

describe('set-up (scenario S1)', () => {
  it('builds every tab in an empty American workbook with one read and one write, and makes it Indonesian', () => {
    const office = emptyOffice();
    const before = office.api('GET', '?fields=properties') as {
      properties: { locale: string; timeZone: string };
    };
    expect(before.properties.locale).toBe('en_US');
    office.menu('menuSetUp');
    expect(apiCalls(office)).toEqual(['Spreadsheets.get', 'Spreadsheets.batchUpdate']);
    const after = office.api('GET', '?fields=properties') as {
      properties: { locale: string; timeZone: string };
    };
    expect([after.properties.locale, after.properties.timeZone]).toEqual(['id_ID', 'Asia/Jakarta']);
    const titles = sheets(office).map(({ properties }) => properties.title);
    expect(titles.slice(0, 3)).toEqual(['Pengaturan', 'Instansi', 'Pengguna']);
    expect(titles).toContain('Jurnal');
    expect(
      office
        .shown('Instansi')
        .slice(1)
        .map(([code]) => code),
    ).toEqual(['DISNAKER', 'LAPAS', 'LPK', 'DISPERINDAG', 'DINKOP', 'BPJSTK']);
    expect(office.shown('Libur').slice(1)).toHaveLength(51);
    expect(office.shown('Libur').find(([, day]) => day === '10/03/2027')?.[2]).toBe('Idulfitri');
  });

  it('freezes the header, and gives drop-downs from lists and from other tabs', () => {
    const office = emptyOffice();
    office.menu('menuSetUp');
    const staff = sheetNamed(office, 'Pengguna');
    expect(staff.properties.gridProperties.frozenRowCount).toBe(1);
    const kinds = staff.data?.[0]?.rowData?.[1]?.values?.map(
      ({ dataValidation }) => dataValidation?.condition.type,
    );
    expect(kinds?.slice(0, 4)).toEqual(['TEXT_IS_EMAIL', undefined, 'ONE_OF_RANGE', 'ONE_OF_LIST']);
  });

  it('says at a cell, in Indonesian, what is to be typed there', () => {
    const office = emptyOffice();
    office.menu('menuSetUp');
    const helpAt = (range: string) => {
      const path = `?ranges=${encodeURIComponent(range)}&fields=sheets.data.rowData.values.dataValidation.inputMessage`;
      const { sheets } = office.api('GET', path) as {
        sheets: { data: { rowData?: { values?: { dataValidation?: { inputMessage?: string } }[] }[] }[] }[];
      };
      return sheets[0]?.data[0]?.rowData?.[0]?.values?.[0]?.dataValidation?.inputMessage;
    };
    expect(helpAt('Libur!B2')).toBe('Ketik tanggal sebagai hari/bulan/tahun, misalnya 01/02/2027.');
    expect(helpAt('Peserta!C2')).toBe('Ketik angka dari 1900 sampai 2199, desimal dengan koma.');
    expect(helpAt('Instruktur!C2')).toContain('lembar Instansi');
    expect(helpAt('Temuan!A2')).toBeUndefined();
  });

  it('changes nothing when run again: structure and language read, no write, the workbook the same to the byte', () => {
    const office = emptyOffice();
    office.menu('menuSetUp');
    const before = office.bytes();
    office.host.clearTrace();
    expect(office.menu('menuSetUp')).toContain('0 perubahan');
    expect(apiCalls(office)).toEqual(['Spreadsheets.get', 'Spreadsheets.Values.batchGetByDataFilter']);
    expect(office.bytes()).toBe(before);
  });

  it('leaves a renamed, a moved and a joined column alone, and everything goes on working', () => {
    const office = emptyOffice();
    office.menu('menuSetUp');
    const { sheetId } = sheetNamed(office, 'Peserta').properties;
    office.api('PUT', `/values/${encodeURIComponent("'Peserta'!B1")}?valueInputOption=RAW`, {
      values: [['SEBUTAN ']],
    });
    const columns = { sheetId, dimension: 'COLUMNS' };
    change(
      office,
      { insertDimension: { range: { ...columns, startIndex: 1, endIndex: 2 }, inheritFromBefore: true } },
      { moveDimension: { source: { ...columns, startIndex: 4, endIndex: 5 }, destinationIndex: 0 } },
    );
    const before = office.bytes();
    expect(office.menu('menuSetUp')).toContain('0 perubahan');
    expect(office.bytes()).toBe(before);
  });

  it('brings back a deleted tab and a deleted column, with what belongs to them', () => {
    const office = emptyOffice();
    office.menu('menuSetUp');
    const { sheetId } = sheetNamed(office, 'Sesi').properties;
    const holidays = sheetNamed(office, 'Libur').properties.sheetId;
    change(
      office,
      { deleteSheet: { sheetId: holidays } },
      { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 } } },
    );
    const message = office.menu('menuSetUp');
    expect(message).toContain('Lembar dibuat: Libur');
    expect(message).toContain('Kolom dikembalikan: Tanggal');
    expect(office.shown('Libur').slice(1)).toHaveLength(51);
    expect(office.shown('Sesi')[0]?.slice(0, 4)).toEqual(['Kode Sesi', 'Angkatan', 'Tanggal', 'Mulai']);
    expect(office.menu('menuSetUp')).toContain('0 perubahan');
  });
});
