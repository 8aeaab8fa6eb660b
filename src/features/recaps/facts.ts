import type { Book } from '../../core/book';
import { agencies } from '../agencies/tab';
import { isExpected, ratesOf } from '../attendance/facts';
import { attendance } from '../attendance/tab';
import { cohorts } from '../cohorts/tab';
import type { Enrolment } from '../enrolments/facts';
import { programmes } from '../programmes/tab';
import { type Session, totalJp } from '../sessions/facts';
import { settingsOf } from '../settings/tab';

/** What stands at the head and the foot of a document about a cohort. */
export const letterOf = (book: Book, cohortId: string) => {
  const cohort = book.find(cohorts, cohortId);
  const programme = book.find(programmes, cohort?.programmeId ?? '');
  const { letterhead, letterPlace, signerTitle, signerName, signerStaffNo } = settingsOf(book);
  return {
    letter: { letterhead, letterPlace, signerTitle, signerName, signerStaffNo },
    programme: programme?.name ?? '',
    agency: book.find(agencies, programme?.leadId ?? programme?.providerId ?? '')?.name ?? '',
    cohort: cohort?.name ?? '',
  };
};

export const CODES = ['H', 'T', 'I', 'S', 'A', 'L'] as const;

/** What somebody was to attend at some sessions of her cohort, and attended. */
export const attendedAt = (book: Book, enrolment: Enrolment, among: readonly Session[]) => {
  const expected = among.filter((session) => isExpected(enrolment, session));
  const ids = new Set(expected.map(({ sessionId }) => sessionId));
  const rows = book
    .where(attendance, 'enrolmentId', enrolment.enrolmentId)
    .filter(({ sessionId }) => ids.has(sessionId));
  return {
    sessions: expected.length,
    jpExpected: totalJp(expected),
    jpAttended: rows.reduce((sum, { jpAttended }) => sum + jpAttended, 0),
    counts: CODES.map((code) => rows.filter((row) => row.code === code).length),
    rate: ratesOf(book, enrolment, expected).whole,
  };
};
