import { wrappedHeights } from '../../../host/page/grid/row-heights';
import { textCell } from './sample-workbook';

const wrapped = (text: string) => textCell(text, { userEnteredFormat: { wrapStrategy: 'WRAP' } });

describe('heights of rows with wrapped text', () => {
  it('are a line for each line that the text needs in its column', () => {
    const rowData = [
      { values: [wrapped('Tahun Lahir')] },
      { values: [wrapped('Kode')] },
      { values: [textCell('tidak dibungkus')] },
      { values: [wrapped('a\nb\nc')] },
    ];
    expect([...wrappedHeights({ rowData, columnMetadata: [{ pixelSize: 60 }] })]).toEqual([
      [0, 38],
      [3, 55],
    ]);
  });

  it('are left to a row that was sized by hand', () => {
    const rowData = [{ values: [wrapped('Tahun Lahir')] }];
    const grid = { rowData, rowMetadata: [{ pixelSize: 30 }], columnMetadata: [{ pixelSize: 60 }] };
    expect(wrappedHeights(grid).size).toBe(0);
  });
});
