import type { Context } from '../../core/context';
import type { Summary, SummaryTable } from '../../core/summary';
import type { Request, Spreadsheet } from '../api';
import { transact } from '../commit/transact';
import { admittedContext, WORKERS } from '../admit';
import type { Ports } from '../ports';
import { WorkbookFault } from '../read/problems';
import type { Snapshot } from '../read/snapshot';
import { allSummaries } from '../registry';
import type { Words } from '../words';
import { drawChart } from './charts';
import { fillSummary, makeSummaryTab, newGrid, summarySheetId, summaryTabTitle } from './layout';
import { rememberRefresh } from './last-refresh';

/** What has to be known of the generated tabs: which are there and how large, and which charts somebody deleted. */
const STRUCTURE = 'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),charts(chartId))';

interface Made {
  readonly summary: Summary;
  readonly table: SummaryTable;
}

const writeTable = ({ summary, table }: Made, words: Words, now: string, { sheets = [] }: Spreadsheet) => {
  const title = summaryTabTitle(summary, table, words);
  const sheetId = summarySheetId(summary, table.subject);
  const there = sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (there) {
    const { rowCount = 0, columnCount = 0 } = there.properties.gridProperties ?? {};
    return fillSummary(summary, table, words, now, { rows: rowCount, columns: columnCount });
  }
  if (sheets.some(({ properties }) => properties.title.toLowerCase() === title.toLowerCase()))
    throw new WorkbookFault('titleTaken', { subject: title });
  return [
    ...makeSummaryTab(summary, table, words),
    ...fillSummary(summary, table, words, now, newGrid(summary)),
  ];
};

/** The charts of all tables, on the tab that shows charts; none before there is one. */
const drawCharts = (made: readonly Made[], words: Words, { sheets = [] }: Spreadsheet): Request[] => {
  const board = made.find(({ summary }) => summary.showsCharts);
  if (!board) return [];
  const sheetId = summarySheetId(board.summary, board.table.subject);
  const known = new Set(sheets.flatMap(({ charts = [] }) => charts.map(({ chartId = 0 }) => chartId)));
  return made
    .flatMap(({ summary, table }) => (summary.charts ?? []).map((chart) => ({ summary, table, chart })))
    .map(({ summary, table, chart }, n) =>
      drawChart(summary, chart, table.rows.length, words, { sheetId, n, known }),
    );
};

const decide = (snapshot: Snapshot, context: Context) => {
  const { book, journal, words, structure = {} } = snapshot;
  const made: readonly Made[] = allSummaries.flatMap((summary) =>
    summary.tables(book, context).map((table) => ({ summary, table })),
  );
  return {
    changes: [],
    marks: journal.marks,
    answer: made.map(({ summary, table }) => summaryTabTitle(summary, table, words)),
    more: [
      ...made.flatMap((one) => writeTable(one, words, context.now, structure)),
      ...drawCharts(made, words, structure),
    ],
  };
};

/**
 * Writes every summary anew, and draws the charts over them: one read of values, one of what tabs and charts there are,
 * one write. Answers with the names of the tabs. `contextOf` throws when whoever asks may not.
 */
export const refreshSummaries = (
  ports: Ports,
  contextOf: (snapshot: Snapshot) => Context = (snapshot) => admittedContext(snapshot, ports, WORKERS),
): { readonly subjects: readonly string[]; readonly words: Words } => {
  const outcome = transact<string[], never>(ports, {
    name: 'refreshSummaries',
    by: ports.user(),
    requestId: (newest) => `${newest}.refresh-${ports.newId()}`,
    inputHash: '',
    tabs: [...new Set(allSummaries.flatMap(({ reads }) => reads))],
    structure: STRUCTURE,
    decide: (snapshot) => decide(snapshot, contextOf(snapshot)),
  });
  if (outcome.type !== 'done' || outcome.answer === null) throw new WorkbookFault('notKnownToBeSaved');
  const { journal, words } = outcome.snapshot;
  // What it wrote is a commit of its own, and no reason to refresh again.
  rememberRefresh(ports, { commit: journal.newest + (outcome.answer.length > 0 ? 1 : 0) });
  return { subjects: outcome.answer, words };
};
