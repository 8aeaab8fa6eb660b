import { numberOf } from '../../core/hash';
import type { Summary, SummaryChart } from '../../core/summary';
import { fill } from '../../core/words';
import type { GridRange, Request } from '../api';
import type { Words } from '../words';
import { HEAD_ROWS, summarySheetId } from './layout';

/** More points than this no chart shows: tables have first what is to be seen. */
const MOST_POINTS = 24;
const WIDTH = 540;
const HEIGHT = 320;
/** Charts stand in two columns, the first place of which is the figures'; so many rows of the sheet are as high as one. */
const ROWS_A_CHART = 16;
const RIGHT_COLUMN = 4;

/** Told apart by light and dark as well: green, grey, amber. */
const COLOURS = [
  { red: 0.12, green: 0.45, blue: 0.4 },
  { red: 0.68, green: 0.71, blue: 0.73 },
  { red: 0.91, green: 0.64, blue: 0.24 },
];

/** The number of a chart, always the same: Google takes one that is given, and refuses it a second time. */
const chartIdOf = (summary: Summary, { key }: SummaryChart): number =>
  numberOf(`chart:${summary.key}:${key}`);

const specOf = (summary: Summary, chart: SummaryChart, rows: number, words: Words) => {
  const columns = Object.keys(summary.columns);
  const said = (key: string): string => words.summaryText(summary.key, key);
  const type = chart.type === 'line' ? 'LINE' : 'COLUMN';
  /** The label and the values below it. */
  const source = (column: string): { sourceRange: { sources: GridRange[] } } => {
    const startColumnIndex = columns.indexOf(column);
    const range = {
      sheetId: summarySheetId(summary, ''),
      startRowIndex: HEAD_ROWS - 1,
      endRowIndex: HEAD_ROWS + Math.max(1, Math.min(rows, MOST_POINTS)),
      startColumnIndex,
      endColumnIndex: startColumnIndex + 1,
    };
    return { sourceRange: { sources: [range] } };
  };
  const isShare = chart.series.every((column) => summary.columns[column] === 'percent');
  const window = { viewWindowMin: 0, ...(isShare ? { viewWindowMax: 1 } : {}), viewWindowMode: 'EXPLICIT' };
  return {
    title: said(chart.title),
    altText: fill(words.app.summary.chart, {
      title: said(chart.title),
      tab: words.summaryTitle(summary.key),
    }),
    // Whoever hides the tab of the figures still wants to see the chart.
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: type,
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      axis: [
        { position: 'BOTTOM_AXIS', title: said(chart.along) },
        { position: 'LEFT_AXIS', title: said(chart.up), viewWindowOptions: window },
      ],
      domains: [{ domain: source(chart.domain) }],
      series: chart.series.map((column, n) => ({
        series: source(column),
        targetAxis: 'LEFT_AXIS',
        type,
        colorStyle: { rgbColor: COLOURS[n % COLOURS.length] },
      })),
    },
  };
};

/** Where a chart is put when it is made; afterwards it stays where somebody dragged it. */
const placeOf = (sheetId: number, n: number) => {
  const place = n + 1;
  return {
    overlayPosition: {
      anchorCell: {
        sheetId,
        rowIndex: HEAD_ROWS + ROWS_A_CHART * Math.floor(place / 2),
        columnIndex: place % 2 === 0 ? 0 : RIGHT_COLUMN,
      },
      offsetXPixels: 8,
      offsetYPixels: 8,
      widthPixels: WIDTH,
      heightPixels: HEIGHT,
    },
  };
};

/** Makes a chart, the n-th of the dashboard, or draws the one that is there over the rows of now. */
export const drawChart = (
  summary: Summary,
  chart: SummaryChart,
  rows: number,
  words: Words,
  where: { readonly sheetId: number; readonly n: number; readonly known: ReadonlySet<number> },
): Request => {
  const chartId = chartIdOf(summary, chart);
  const spec = specOf(summary, chart, rows, words);
  return where.known.has(chartId)
    ? { updateChartSpec: { chartId, spec } }
    : { addChart: { chart: { chartId, spec, position: placeOf(where.sheetId, where.n) } } };
};
