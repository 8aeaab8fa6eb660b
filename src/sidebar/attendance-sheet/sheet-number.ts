import { fill } from '../../core/words';
import { roman } from '../../core/roman';
import type { Session } from './sheets';

/** `007/DH/ANG-001/II/2027`: the number of a sheet is that of its first session. */
export const sheetNumber = (pattern: string, { number, sessionOn }: Session, cohort: string): string =>
  fill(pattern, {
    number: String(number).padStart(3, '0'),
    cohort,
    month: roman(Number(sessionOn.slice(5, 7))),
    year: sessionOn.slice(0, 4),
  });
