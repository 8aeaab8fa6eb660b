import type { Cell } from '../../core/cell';
import { dayForPeople, daySerial } from '../../core/day';
import { dayOfInstant, type Instant } from '../../core/instant';
import { fill } from '../../core/words';
import type { Session } from '../../features/sessions/facts';
import { columnLabel, optionLabel } from '../../i18n/speak';
import { cellData } from '../commit/cells';
import type { Words } from '../words';
import { cellAt, type Grid, GRID_KEY, HEAD_COLUMNS } from './grid';
import { showCode } from './grid-code';
import type { Patch } from './patches';

const CENTRED = { horizontalAlignment: 'CENTER', verticalAlignment: 'MIDDLE', wrapStrategy: 'WRAP' };
const SMALL = { ...CENTRED, textFormat: { fontSize: 8 } };
const DATE = { ...CENTRED, numberFormat: { type: 'DATE', pattern: 'dd/mm' }, textFormat: { bold: true } };
const BOLD = { wrapStrategy: 'WRAP', verticalAlignment: 'MIDDLE', textFormat: { bold: true } };
const FORMAT =
  'userEnteredFormat(numberFormat,horizontalAlignment,verticalAlignment,wrapStrategy,textFormat)';

/** What is written once, when a grid is made: the cohort, the labels, and the marks of the hidden row. */
export const patchNewHead = ({ cohortId }: Grid, name: string, words: Words): Patch[] => {
  const { language } = words;
  const labels = [
    columnLabel(language, 'enrolments', 'enrolmentId'),
    columnLabel(language, 'enrolments', 'participantId'),
    columnLabel(language, 'participants', 'workingName'),
    words.summaryColumn('programme', 'rateSoFar'),
    words.summaryColumn('programme', 'rateBest'),
  ];
  const labelled = (row: string, column: string, text: string): Patch => ({
    row,
    column,
    cell: { ...cellData(text), userEnteredFormat: BOLD },
    fields: `userEnteredValue,${FORMAT}`,
  });
  return [
    {
      row: '#title',
      column: '#enrolmentId',
      cell: cellData(`${cohortId} ${name}`),
      fields: 'userEnteredValue',
    },
    ...HEAD_COLUMNS.map((column, n) => labelled('#ids', column, labels[n] ?? '')),
    labelled('#dates', '#enrolmentId', columnLabel(language, 'sessions', 'sessionOn')),
    labelled('#times', '#enrolmentId', columnLabel(language, 'sessions', 'startTime')),
    ...HEAD_COLUMNS.map((column, n) => ({
      row: '#base',
      column,
      cell: cellData(n === 0 ? `${GRID_KEY} ${cohortId}` : column),
      fields: 'userEnteredValue',
    })),
  ];
};

/** How to fill it in, and how old it is. */
export const patchAsOf = (words: Words, now: Instant): Patch => {
  const time = now.slice(11, 16).replace(':', '.');
  const asOf = fill(words.app.summary.asOf, { day: dayForPeople(dayOfInstant(now)), time });
  return {
    row: '#asOf',
    column: '#enrolmentId',
    cell: cellData(`${words.app.grid.hint} ${asOf}`),
    fields: 'userEnteredValue',
  };
};

/** When a session begins and how long it is; or that it does not take place. */
const timeOf = (session: Session | undefined, { language }: Words): string => {
  if (!session) return columnLabel(language, 'sessions', 'voided');
  const { status, startTime, jp } = session;
  return status === 'cancelled' || status === 'moved'
    ? optionLabel(language, 'sessions', 'status', status)
    : `${startTime} ${showCode(String(jp), language)} JP`;
};

/** The three cells above a session's column, as far as they are not what they should be. */
export const patchSessionHead = (
  grid: Grid,
  sessionId: string,
  session: Session | undefined,
  isNew: boolean,
  words: Words,
): Patch[] => {
  const wanted: readonly (readonly [row: string, cell: Cell, format: object])[] = [
    ['#ids', sessionId, SMALL],
    ...(session ? [['#dates', daySerial(session.sessionOn), DATE] as const] : []),
    ['#times', timeOf(session, words), SMALL],
  ];
  return wanted
    .filter(([row, cell]) => isNew || cellAt(grid, row, sessionId) !== cell)
    .map(([row, cell, format]) => ({
      row,
      column: sessionId,
      cell: { ...cellData(cell), userEnteredFormat: format },
      fields: isNew ? `userEnteredValue,${FORMAT}` : 'userEnteredValue',
    }));
};
