import type { Book } from '../../core/book';
import type { Cell } from '../../core/cell';
import { ratio } from '../../core/fraction';
import { ratesOf } from '../../features/attendance/facts';
import { enrolments } from '../../features/enrolments/tab';
import { participants } from '../../features/participants/tab';
import { cellData } from '../commit/cells';
import { cellAt, type Grid } from './grid';
import type { Patch } from './patches';

const PERCENT = { numberFormat: { type: 'PERCENT', pattern: '0.00%' } };

/** Who somebody is and her rates, of the book as it will be; only what is not there yet. */
export const patchPerson = (grid: Grid, enrolmentId: string, book: Book, isNew: boolean): Patch[] => {
  const enrolment = book.find(enrolments, enrolmentId);
  if (!enrolment) return [];
  const { participantId } = enrolment;
  const { soFar, best } = ratesOf(book, enrolment);
  const texts: readonly (readonly [string, string])[] = [
    ['#enrolmentId', enrolmentId],
    ['#participantId', participantId],
    ['#workingName', book.find(participants, participantId)?.workingName ?? ''],
  ];
  const rates = [
    ['#soFar', ratio(soFar)],
    ['#best', ratio(best)],
  ] as const;
  const isAnew = (column: string, cell: Cell | undefined) =>
    isNew || cellAt(grid, enrolmentId, column) !== (cell ?? '');
  return [
    ...texts
      .filter(([column, text]) => isAnew(column, text))
      .map(([column, text]) => ({
        row: enrolmentId,
        column,
        cell: cellData(text),
        fields: 'userEnteredValue',
      })),
    ...rates
      .filter(([column, rate]) => isAnew(column, rate))
      .map(([column, rate]) => ({
        row: enrolmentId,
        column,
        cell: { ...cellData(rate ?? ''), ...(isNew ? { userEnteredFormat: PERCENT } : {}) },
        fields: isNew ? 'userEnteredValue,userEnteredFormat.numberFormat' : 'userEnteredValue',
      })),
  ];
};
