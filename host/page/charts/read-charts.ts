import type { ApiChart, ApiGridRange } from '../api/types';
import { cssColor } from '../grid/cell-style';
import type { PageCell, PageWorkbook } from '../grid/page-workbook';

export interface ChartSeries {
  readonly name: string;
  readonly type: 'bar' | 'line';
  readonly color: string;
  /** Null where the cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** A chart with the values that its cells hold now, and where it lies over the grid. */
export interface PageChart {
  readonly id: string;
  /** Tab, zero-based cell and pixels from its corner. */
  readonly anchor: {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly left: number;
    readonly top: number;
  };
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is read out instead of the picture. */
  readonly description: string;
  readonly axes: { readonly bottom: string; readonly left: string };
  readonly min?: number;
  readonly max?: number;
  /** Values are shares, to be shown in per cent. */
  readonly inPercent: boolean;
  readonly categories: readonly string[];
  /** None when this page does not draw that kind of chart. */
  readonly series: readonly ChartSeries[];
}

const KINDS: Readonly<Record<string, ChartSeries['type']>> = { COLUMN: 'bar', LINE: 'line' };
/** For series without a colour of their own, the first ones of Google's. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** The cells of a column or row of a range; undefined for a blank one. */
const cellsOf = (workbook: PageWorkbook, range: ApiGridRange): readonly (PageCell | undefined)[] => {
  const sheet = workbook.sheets.find(({ sheetId }) => sheetId === (range.sheetId ?? 0));
  if (!sheet) return [];
  const [top, left] = [range.startRowIndex ?? 0, range.startColumnIndex ?? 0];
  const bottom = Math.min(range.endRowIndex ?? sheet.rowCount, sheet.rowCount);
  const right = Math.min(range.endColumnIndex ?? sheet.columnCount, sheet.columnCount);
  const rows = Array.from({ length: Math.max(0, bottom - top) }, (_, n) => n + top);
  const columns = Array.from({ length: Math.max(0, right - left) }, (_, n) => n + left);
  return rows.flatMap((row) => columns.map((column) => sheet.cells.get(row)?.get(column)));
};

const readChart = (workbook: PageWorkbook, sheetId: number, chart: ApiChart): PageChart => {
  const { title = '', altText = title, basicChart = {} } = chart.spec ?? {};
  const { axis = [], headerCount = 0, domains = [], series = [], chartType = '' } = basicChart;
  const overlay = chart.position?.overlayPosition ?? {};
  const source = (data: { readonly sourceRange?: { readonly sources?: readonly ApiGridRange[] } } = {}) =>
    (data.sourceRange?.sources ?? []).flatMap((range) => cellsOf(workbook, range));
  const left = axis.find(({ position }) => position === 'LEFT_AXIS');
  const { viewWindowMin, viewWindowMax } = left?.viewWindowOptions ?? {};
  const sources = series.map((one) => ({ ...one, cells: source(one.series) }));
  const numbers = sources.flatMap(({ cells }) => cells.slice(headerCount));
  return {
    id: String(chart.chartId ?? 0),
    anchor: {
      sheetId: String(overlay.anchorCell?.sheetId ?? sheetId),
      row: overlay.anchorCell?.rowIndex ?? 0,
      column: overlay.anchorCell?.columnIndex ?? 0,
      left: overlay.offsetXPixels ?? 0,
      top: overlay.offsetYPixels ?? 0,
    },
    width: overlay.widthPixels ?? 600,
    height: overlay.heightPixels ?? 371,
    title,
    description: altText,
    axes: {
      bottom: axis.find(({ position }) => position === 'BOTTOM_AXIS')?.title ?? '',
      left: left?.title ?? '',
    },
    ...(viewWindowMin === undefined ? {} : { min: viewWindowMin }),
    ...(viewWindowMax === undefined ? {} : { max: viewWindowMax }),
    inPercent: numbers.some((cell) => cell?.shown.endsWith('%')),
    categories: source(domains[0]?.domain)
      .slice(headerCount)
      .map((cell) => cell?.shown ?? ''),
    series: sources.flatMap(({ type = chartType, color, colorStyle, cells }, n) => {
      const kind = KINDS[type] ?? KINDS[chartType];
      if (!kind) return [];
      return [
        {
          name: headerCount > 0 ? (cells[0]?.shown ?? '') : '',
          type: kind,
          color: cssColor(color, colorStyle) ?? COLORS[n % COLORS.length] ?? '',
          values: cells
            .slice(headerCount)
            .map((cell) => (typeof cell?.value === 'number' ? cell.value : null)),
        },
      ];
    }),
  };
};

/** The charts that lie over the tabs, with the values that they show now. */
export const readCharts = (workbook: PageWorkbook): readonly PageChart[] =>
  workbook.sheets.flatMap(({ sheetId, source }) =>
    (source.charts ?? [])
      .filter(({ position }) => position?.overlayPosition !== undefined)
      .map((chart) => readChart(workbook, sheetId, chart)),
  );
