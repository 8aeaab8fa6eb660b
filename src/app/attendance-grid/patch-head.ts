import type { Cell } from '../../core/cell';
import { dayForPeople, daySerial } from '../../core/day';
import { dayOfInstant, type Instant } from '../../core/instant';
import { fill } from '../../core/words';
import type { Session } from '../../features/sessions/facts';
import { columnLabel, optionLabel } from '../../i18n/speak';
import type { Words } from '../words';
import { cellAt, type Grid, GRID_KEY, HEAD_COLUMNS } from './grid';
import { showCode } from './grid-code';
import { type Patch, write } from './patches';

const CENTRED = { horizontalAlignment: 'CENTER', verticalAlignment: 'MIDDLE', wrapStrategy: 'WRAP' };
const SMALL = { ...CENTRED, textFormat: { fontSize: 8 } };
const DATE = { ...CENTRED, numberFormat: { type: 'DATE', pattern: 'dd/mm' }, textFormat: { bold: true } };
const BOLD = { wrapStrategy: 'WRAP', verticalAlignment: 'MIDDLE', textFormat: { bold: true } };
/** What is written once, when a grid is made: the cohort, the labels, and the marks of the hidden row. */
export const patchNewHead = ({ cohortId }: Grid, name: string, words: Words): Patch[] => {
  const label = (tab: string, column: string) => columnLabel(words.language, tab, column);
  const labels = [
    label('enrolments', 'enrolmentId'),
    label('enrolments', 'participantId'),
    label('participants', 'workingName'),
    words.summaryColumn('programme', 'rateSoFar'),
    words.summaryColumn('programme', 'rateBest'),
  ];
  const [side] = HEAD_COLUMNS;
  return [
    write('#title', side, `${cohortId} ${name}`, { textFormat: { bold: true } }),
    ...labels.map((text, n) => write('#ids', HEAD_COLUMNS[n] ?? side, text, BOLD)),
    write('#dates', side, label('sessions', 'sessionOn'), BOLD),
    write('#times', side, label('sessions', 'startTime'), BOLD),
    ...HEAD_COLUMNS.map((column) =>
      write('#base', column, column === side ? `${GRID_KEY} ${cohortId}` : column),
    ),
  ];
};

/** How to fill it in, and how old it is. */
export const patchAsOf = ({ app }: Words, now: Instant): Patch => {
  const time = now.slice(11, 16).replace(':', '.');
  const asOf = fill(app.summary.asOf, { day: dayForPeople(dayOfInstant(now)), time });
  return write('#asOf', HEAD_COLUMNS[0], `${app.grid.hint} ${asOf}`);
};

/** When a session begins and how long it is; or that it does not take place. */
const timeOf = (session: Session | undefined, { language }: Words): string => {
  if (!session) return columnLabel(language, 'sessions', 'voided');
  const { status, startTime, jp } = session;
  return status === 'cancelled' || status === 'moved'
    ? optionLabel(language, 'sessions', 'status', status)
    : `${startTime}\n${showCode(String(jp), language)} JP`;
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
    .map(([row, cell, format]) => write(row, sessionId, cell, isNew ? format : {}));
};
