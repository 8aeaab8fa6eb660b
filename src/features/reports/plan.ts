import type { Book } from '../../core/book';
import { createBook } from '../../core/book';
import { applyChanges } from '../../core/change';
import type { Day } from '../../core/day';
import { createDraft } from '../../core/draft';
import { actions } from '../actions/tab';
import { assessments } from '../assessments/tab';
import { certificates } from '../certificates/tab';
import { cohorts } from '../cohorts/tab';
import { type Enrolment, isExit, isSeated } from '../enrolments/facts';
import { enrolments } from '../enrolments/tab';
import { followUps } from '../follow-ups/tab';
import { outcomes } from '../outcomes/tab';

/** A stage that was reached later tells that she had a place before, unless it is the place itself, or she began later. */
const stateOn = (row: Enrolment, cohortStartOn: Day, day: Day): Enrolment['state'] => {
  const { state, startOn } = row;
  if (!isSeated(row) && !(isExit(row) && startOn !== undefined)) return 'proposed';
  const joinedLater = startOn !== undefined && startOn > cohortStartOn && startOn > day;
  return state === 'enrolled' || joinedLater ? 'proposed' : 'active';
};

/**
 * The book as it was at the end of a day, as far as the days in it tell: stages, results, certificates, outcomes and what
 * was done later are taken back. What has no day of its own (a revoked certificate, a cancelled action) is as it is now.
 * `isOver`: the day is past, so that a cohort that ended on it has ended.
 */
export const bookAsOf = (book: Book, day: Day, isOver: boolean): Book => {
  const draft = createDraft(book);
  for (const row of book.rows(cohorts)) {
    if (row.status === 'completed' && row.endOn > day) draft.set(cohorts, row, { status: 'active' });
    else if (row.status !== 'cancelled' && isOver && row.endOn <= day)
      draft.set(cohorts, row, { status: 'completed' });
  }
  for (const row of book.rows(enrolments)) {
    const cohort = row.stateOn > day ? book.find(cohorts, row.cohortId) : undefined;
    if (cohort) draft.set(enrolments, row, { state: stateOn(row, cohort.startOn, day) });
  }
  for (const row of book.rows(assessments))
    if (row.assessedOn > day) draft.set(assessments, row, { voided: 'yes' });
  for (const row of book.rows(certificates))
    if (row.issuedOn > day) draft.set(certificates, row, { voided: 'yes' });
  for (const row of book.rows(outcomes)) if (row.month > day) draft.set(outcomes, row, { voided: 'yes' });
  for (const row of book.rows(followUps))
    if (row.doneOn !== undefined && row.doneOn > day)
      draft.set(followUps, row, { doneOn: undefined, result: undefined });
  for (const row of book.rows(actions))
    if (row.doneOn !== undefined && row.doneOn > day)
      draft.set(actions, row, { doneOn: undefined, status: 'open' });
  return draft.changes.length === 0
    ? book
    : createBook(applyChanges(book.tables, draft.changes), book.words, book.tabs);
};
