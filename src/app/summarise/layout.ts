import { dayForPeople } from '../../core/day';
import { numberOf } from '../../core/hash';
import { dayOfInstant, type Instant } from '../../core/instant';
import type { Summary, SummaryCell, SummaryFormat, SummaryTable, SummaryText } from '../../core/summary';
import { fill } from '../../core/words';
import type { CellData, Request } from '../api';
import type { Words } from '../words';

/** Metadata key on the first row of a summary's tabs: by it a command finds those that it can bring up to date. */
export const summaryKeyOf = ({ key }: Pick<Summary, 'key'>): string => `sinergi.summary.${key}`;

/** Rows above the figures: what it is about, how old it is, the labels. */
export const HEAD_ROWS = 3;
/** Rows that a tab is made with, or gets beyond what it needs when it has to grow. */
export const SPARE_ROWS = 200;
/** Columns that a tab is made with at least: notes run on to the right, and charts lie beside their figures. */
const LEAST_COLUMNS = 14;
/** Pixels of a column that holds words, not a code or a figure. */
const WORDS_WIDTH = 270;

const FORMATS: Readonly<Record<SummaryFormat, object | undefined>> = {
  text: undefined,
  count: { type: 'NUMBER', pattern: '0' },
  jp: undefined,
  percent: { type: 'PERCENT', pattern: '0.00%' },
  day: { type: 'DATE', pattern: 'ddd dd/mm/yyyy' },
  month: { type: 'DATE', pattern: 'mmm yyyy' },
  time: { type: 'TIME', pattern: 'hh:mm' },
};

/** Rows and columns that a tab has. */
export interface Grid {
  /** Undefined where it is not known, but enough. */
  readonly rows: number | undefined;
  readonly columns: number;
}

const isWide = (column: string, format: SummaryFormat): boolean =>
  format === 'text' && !column.endsWith('Id');

/** The column of the note: the stamp before it runs on over blank cells only, and is wider than a code. */
const noteColumn = ({ columns }: Summary): number => {
  const [[first, format] = ['', 'count' as const]] = Object.entries<SummaryFormat>(columns);
  return isWide(first, format) ? 1 : 2;
};

const widthOf = (summary: Summary): number =>
  Math.max(Object.keys(summary.columns).length, noteColumn(summary) + 1);

const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });

export const summarySheetId = (summary: Summary, subject: string): number =>
  numberOf(`summary:${summary.key}:${subject}`);

export const summaryTabTitle = (summary: Summary, { subject }: SummaryTable, words: Words): string =>
  `${words.summaryTitle(summary.key)} ${subject}`.trim();

/** The rows of a summary tab as values: subject and name, "per tanggal" and what has to be known, labels, figures. */
const rowsOf = (
  summary: Summary,
  table: SummaryTable,
  words: Words,
  now: Instant,
): { values: CellData[] }[] => {
  const columns = Object.keys(summary.columns);
  const said = ({ text: key, params }: SummaryText): CellData =>
    text(fill(words.summaryText(summary.key, key), params));
  const cell = (value: SummaryCell): CellData =>
    value === undefined
      ? {}
      : typeof value === 'number'
        ? { userEnteredValue: { numberValue: value } }
        : typeof value === 'string'
          ? text(value)
          : said(value);
  const asOf = fill(words.app.summary.asOf, {
    day: dayForPeople(dayOfInstant(now)),
    time: now.slice(11, 16),
  });
  return [
    {
      values: [
        text(table.subject === '' ? words.summaryTitle(summary.key) : table.subject),
        text(table.name),
      ],
    },
    {
      values: table.note
        ? [text(asOf), ...Array.from({ length: noteColumn(summary) - 1 }, () => ({})), said(table.note)]
        : [text(asOf)],
    },
    { values: columns.map((column) => text(words.summaryColumn(summary.key, column))) },
    ...table.rows.map((row) => ({ values: columns.map((column) => cell(row[column])) })),
  ];
};

const dress = (summary: Summary, sheetId: number, startRowIndex: number): Request[] =>
  Object.values<SummaryFormat>(summary.columns).flatMap((format, n): Request[] => {
    const numberFormat = FORMATS[format];
    if (!numberFormat) return [];
    return [
      {
        repeatCell: {
          range: { sheetId, startRowIndex, startColumnIndex: n, endColumnIndex: n + 1 },
          cell: { userEnteredFormat: { numberFormat } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ];
  });

/** Room for more rows than a tab has, and for columns that a newer version brings. */
const grow = (summary: Summary, sheetId: number, needed: number, grid: Grid): Request[] => {
  const columns = widthOf(summary) - grid.columns;
  const add = (dimension: 'ROWS' | 'COLUMNS', length: number): Request => ({
    appendDimension: { sheetId, dimension, length },
  });
  return [
    ...(columns > 0 ? [add('COLUMNS', columns), ...dress(summary, sheetId, HEAD_ROWS)] : []),
    ...(grid.rows !== undefined && needed > grid.rows
      ? [add('ROWS', needed - grid.rows + SPARE_ROWS), ...dress(summary, sheetId, grid.rows)]
      : []),
  ];
};

/** Writes the figures, and blanks what was there below them before. */
export const fillSummary = (
  summary: Summary,
  table: SummaryTable,
  words: Words,
  now: Instant,
  grid: Grid,
): Request[] => {
  const rows = rowsOf(summary, table, words, now);
  const sheetId = summarySheetId(summary, table.subject);
  return [
    ...grow(summary, sheetId, rows.length, grid),
    {
      updateCells: {
        range: {
          sheetId,
          startRowIndex: 0,
          ...(grid.rows === undefined ? {} : { endRowIndex: Math.max(rows.length, grid.rows) }),
          startColumnIndex: 0,
          endColumnIndex: widthOf(summary),
        },
        rows,
        fields: 'userEnteredValue',
      },
    },
  ];
};

export const newGrid = (summary: Summary): Grid => ({
  rows: SPARE_ROWS,
  columns: Math.max(Object.keys(summary.columns).length, LEAST_COLUMNS),
});

/** Makes the tab of a summary, with the look of its columns. The one with charts comes first: it is what leadership opens. */
export const makeSummaryTab = (summary: Summary, table: SummaryTable, words: Words): Request[] => {
  const sheetId = summarySheetId(summary, table.subject);
  const { rows, columns } = newGrid(summary);
  const bold = (startRowIndex: number, endRowIndex: number): Request => ({
    repeatCell: {
      range: { sheetId, startRowIndex, endRowIndex },
      cell: {
        userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP', verticalAlignment: 'MIDDLE' },
      },
      fields: 'userEnteredFormat(textFormat,wrapStrategy,verticalAlignment)',
    },
  });
  const widen = Object.entries<SummaryFormat>(summary.columns).flatMap(([column, format], startIndex) =>
    !isWide(column, format)
      ? []
      : [
          {
            updateDimensionProperties: {
              range: { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
              properties: { pixelSize: WORDS_WIDTH },
              fields: 'pixelSize',
            },
          },
        ],
  );
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: summaryTabTitle(summary, table, words),
          ...(summary.showsCharts ? { index: 0 } : {}),
          gridProperties: { rowCount: rows, columnCount: columns, frozenRowCount: HEAD_ROWS },
          tabColor: { red: 0.2, green: 0.5, blue: 0.45 },
        },
      },
    },
    bold(0, 1),
    bold(2, HEAD_ROWS),
    ...widen,
    ...dress(summary, sheetId, HEAD_ROWS),
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId }, warningOnly: true, description: 'Sinergi' },
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: summaryKeyOf(summary),
          metadataValue: table.subject,
          location: { dimensionRange: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 } },
          visibility: 'DOCUMENT',
        },
      },
    },
  ];
};
