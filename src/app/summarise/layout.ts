import { dayForPeople } from '../../core/day';
import { numberOf } from '../../core/hash';
import { dayOfInstant, type Instant } from '../../core/instant';
import type { Summary, SummaryFormat, SummaryTable } from '../../core/summary';
import { fill } from '../../core/words';
import type { CellData, Request } from '../api';
import type { Words } from '../words';

/** Metadata key on the tabs of a summary: by it the read finds those that exist. */
export const summaryKeyOf = ({ key }: Summary): string => `sinergi.summary.${key}`;
/** Rows above the figures: what it is about, how old it is, the labels. */
export const HEAD_ROWS = 3;

const FORMATS: Readonly<Record<SummaryFormat, object | undefined>> = {
  text: undefined,
  count: { type: 'NUMBER', pattern: '0' },
  jp: undefined,
  percent: { type: 'PERCENT', pattern: '0.00%' },
  day: { type: 'DATE', pattern: 'ddd dd/mm/yyyy' },
  time: { type: 'TIME', pattern: 'hh:mm' },
};

const text = (stringValue: string): CellData => ({ userEnteredValue: { stringValue } });

const cell = (value: string | number | undefined): CellData =>
  value === undefined
    ? {}
    : typeof value === 'number'
      ? { userEnteredValue: { numberValue: value } }
      : text(value);

export const summarySheetId = (summary: Summary, subject: string): number =>
  numberOf(`summary:${summary.key}:${subject}`);

/** The rows of a summary tab as values: subject and name, "per tanggal", labels, figures. */
const rowsOf = (
  summary: Summary,
  table: SummaryTable,
  words: Words,
  now: Instant,
): { values: CellData[] }[] => {
  const columns = Object.keys(summary.columns);
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
    { values: [text(asOf)] },
    { values: columns.map((column) => text(words.summaryColumn(summary.key, column))) },
    ...table.rows.map((row) => ({ values: columns.map((column) => cell(row[column])) })),
  ];
};

/** Writes the figures, and blanks what was there below and beside them before. */
export const fillSummary = (
  summary: Summary,
  table: SummaryTable,
  words: Words,
  now: Instant,
  previousRows: number,
): Request => {
  const rows = rowsOf(summary, table, words, now);
  const width = Object.keys(summary.columns).length;
  return {
    updateCells: {
      range: {
        sheetId: summarySheetId(summary, table.subject),
        startRowIndex: 0,
        endRowIndex: Math.max(rows.length, previousRows),
        startColumnIndex: 0,
        endColumnIndex: width,
      },
      rows,
      fields: 'userEnteredValue',
    },
  };
};

/** Makes the tab of a summary, with the look of its columns. */
export const makeSummaryTab = (summary: Summary, table: SummaryTable, words: Words): Request[] => {
  const sheetId = summarySheetId(summary, table.subject);
  const columns = Object.values<SummaryFormat>(summary.columns);
  const bold = (startRowIndex: number, endRowIndex: number): Request => ({
    repeatCell: {
      range: { sheetId, startRowIndex, endRowIndex },
      cell: {
        userEnteredFormat: { textFormat: { bold: true }, wrapStrategy: 'WRAP', verticalAlignment: 'MIDDLE' },
      },
      fields: 'userEnteredFormat(textFormat,wrapStrategy,verticalAlignment)',
    },
  });
  return [
    {
      addSheet: {
        properties: {
          sheetId,
          title: `${words.summaryTitle(summary.key)} ${table.subject}`.trim(),
          gridProperties: { rowCount: 200, columnCount: columns.length, frozenRowCount: HEAD_ROWS },
          tabColor: { red: 0.2, green: 0.5, blue: 0.45 },
        },
      },
    },
    bold(0, 1),
    bold(2, HEAD_ROWS),
    ...columns.flatMap((format, n): Request[] => {
      const numberFormat = FORMATS[format];
      if (!numberFormat) return [];
      const range = { sheetId, startRowIndex: HEAD_ROWS, startColumnIndex: n, endColumnIndex: n + 1 };
      return [
        {
          repeatCell: {
            range,
            cell: { userEnteredFormat: { numberFormat } },
            fields: 'userEnteredFormat.numberFormat',
          },
        },
      ];
    }),
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
          location: { sheetId },
          visibility: 'DOCUMENT',
        },
      },
    },
  ];
};
