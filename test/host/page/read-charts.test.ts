import type { ApiChart } from '../../../host/page/api/types';
import { readCharts } from '../../../host/page/charts/read-charts';
import { readWorkbook } from '../../../host/page/grid/read-workbook';
import { numberCell, sampleSheet, sampleSpreadsheet, textCell } from './sample-workbook';

const column = (startColumnIndex: number, endRowIndex = 4) => ({
  sourceRange: {
    sources: [
      { sheetId: 2, startRowIndex: 1, endRowIndex, startColumnIndex, endColumnIndex: startColumnIndex + 1 },
    ],
  },
});
const chart: ApiChart = {
  chartId: 5,
  spec: {
    title: 'Kehadiran',
    altText: 'Kehadiran per bulan',
    basicChart: {
      chartType: 'LINE',
      headerCount: 1,
      axis: [
        { position: 'BOTTOM_AXIS', title: 'Bulan' },
        { position: 'LEFT_AXIS', title: 'JP', viewWindowOptions: { viewWindowMin: 0 } },
      ],
      domains: [{ domain: column(0) }],
      series: [
        { series: column(1), colorStyle: { rgbColor: { red: 1 } } },
        { series: column(2), type: 'COLUMN' },
      ],
    },
  },
  position: {
    overlayPosition: {
      anchorCell: { sheetId: 1, rowIndex: 3, columnIndex: 4 },
      widthPixels: 540,
      heightPixels: 320,
    },
  },
};
const figures = sampleSheet(2, 'Angka', [
  [textCell('per tanggal')],
  [textCell('Bulan'), textCell('Hadir'), textCell('Rencana')],
  [numberCell(46419, 'Feb 2027'), numberCell(0.9, '90,00%'), numberCell(36, '36')],
  [numberCell(46447, 'Mar 2027'), textCell('<5')],
]);
const chartsOf = (one: ApiChart) =>
  readCharts(readWorkbook(sampleSpreadsheet(sampleSheet(1, 'Dasbor', [], { charts: [one] }), figures)));

describe('the charts of a workbook', () => {
  it('have the texts and numbers of their cells, on whichever tab, without their labels', () => {
    expect(chartsOf(chart)).toEqual([
      {
        id: '5',
        anchor: { sheetId: '1', row: 3, column: 4, left: 0, top: 0 },
        width: 540,
        height: 320,
        title: 'Kehadiran',
        description: 'Kehadiran per bulan',
        axes: { bottom: 'Bulan', left: 'JP' },
        min: 0,
        inPercent: true,
        categories: ['Feb 2027', 'Mar 2027'],
        series: [
          { name: 'Hadir', type: 'line', color: '#ff0000', values: [0.9, null] },
          { name: 'Rencana', type: 'bar', color: '#ea4335', values: [36, null] },
        ],
      },
    ]);
  });

  it('are without a series where they are of another kind, or their tab is gone', () => {
    const pie: ApiChart = { ...chart, spec: { title: 'Lain' } };
    expect(chartsOf(pie)[0]).toMatchObject({ title: 'Lain', description: 'Lain', series: [] });
    const gone = readCharts(
      readWorkbook(sampleSpreadsheet(sampleSheet(1, 'Dasbor', [], { charts: [chart] }))),
    );
    expect(gone[0]?.series.map(({ values }) => values)).toEqual([[], []]);
  });
});
