import type { Book } from '../../core/book';
import type { Cell } from '../../core/cell';
import { ratio } from '../../core/fraction';
import { ratesOf } from '../../features/attendance/facts';
import { enrolments } from '../../features/enrolments/tab';
import { participants } from '../../features/participants/tab';
import { cellAt, type Grid } from './grid';
import { type Patch, write } from './patches';

const PERCENT = { numberFormat: { type: 'PERCENT', pattern: '0.00%' } };

/** Who somebody is and her rates, of the book as it will be; only what is not there yet. */
export const patchPerson = (grid: Grid, enrolmentId: string, book: Book, isNew: boolean): Patch[] => {
  const enrolment = book.find(enrolments, enrolmentId);
  if (!enrolment) return [];
  const { participantId } = enrolment;
  const { soFar, best } = ratesOf(book, enrolment);
  const wanted: readonly (readonly [column: string, cell: Cell, format?: object])[] = [
    ['#enrolmentId', enrolmentId],
    ['#participantId', participantId],
    ['#workingName', book.find(participants, participantId)?.workingName ?? ''],
    ['#soFar', ratio(soFar) ?? '', PERCENT],
    ['#best', ratio(best) ?? '', PERCENT],
  ];
  return wanted
    .filter(([column, cell]) => isNew || cellAt(grid, enrolmentId, column) !== cell)
    .map(([column, cell, format]) => write(enrolmentId, column, cell, isNew ? format : {}));
};
