import { remarkTexts } from '../../../host/page/panels/excel';

const none = { count: 0, first: [] };

describe('what the page says of a saved Excel file', () => {
  it('is nothing where the file took everything', () => {
    expect(remarkTexts({ cutTexts: none, formulasAsValues: none, charts: none })).toEqual([]);
  });

  it('names the cells, and counts those that are too many to name', () => {
    const remarks = {
      cutTexts: { count: 1, first: ['Jurnal!J38'] },
      formulasAsValues: { count: 5, first: ['A!A1', 'A!A2', 'A!A3', 'A!A4', 'A!A5'] },
      charts: { count: 1, first: ['Kehadiran per bulan'] },
    };
    expect(remarkTexts(remarks)).toEqual([
      'Teks dipotong, karena sel Excel memuat paling banyak 32.767 karakter: Jurnal!J38.',
      'Rumus disimpan sebagai nilai terakhirnya, karena Excel tidak dapat menghitungnya: A!A1, A!A2, A!A3 dan 2 sel lainnya.',
      'Diagram tidak ikut ke file Excel, hanya angkanya: Kehadiran per bulan.',
    ]);
  });
});
