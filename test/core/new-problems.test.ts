import { newProblems } from '../../src/core/check';
import { createDraft, type Draft } from '../../src/core/draft';
import { allRules } from '../../src/app/registry';
import { attendance } from '../../src/features/attendance/tab';
import { sessions } from '../../src/features/sessions/tab';
import type { Book } from '../../src/core/book';
import { bookOf, withCells } from '../support/book-of';
import { contextOf } from '../support/context-of';
import { trainingYear } from '../support/training-year';

const context = contextOf();
const session = {
  cohortId: 'ANG-001',
  sessionOn: '2027-02-03',
  startTime: '09:00',
  endTime: '11:15',
  jp: 3,
  instructorId: 'I-01',
  siteId: 'LOK-01',
  status: 'planned',
} as const;
const book = bookOf({
  ...trainingYear(),
  participants: [{ workingName: 'ST', status: 'inPrison', consent: 'yes' }],
  enrolments: [
    {
      participantId: 'P-0001',
      cohortId: 'ANG-001',
      state: 'enrolled',
      stateOn: '2027-01-20',
      startOn: '2027-02-01',
    },
  ],
  sessions: [{ ...session }, { ...session, sessionOn: '2027-02-04' }],
  attendance: [{ sessionId: 'S-00001', enrolmentId: 'E-00001', code: 'H', jpAttended: 3 }],
});

const brought = (before: Book, change: (draft: Draft) => void) => {
  const draft = createDraft(before);
  change(draft);
  // As commands are asked: what comes as days go by is validation's.
  const rules = allRules.filter(({ onlyInValidation }) => !onlyInValidation);
  return newProblems(rules, before, draft.changes, context).map(
    ({ rule, tab, id }) => `${rule} ${tab} ${id}`,
  );
};
const firstSession = (from: Book) => from.all(sessions)[0]!;

describe('what a change brings', () => {
  it('is nothing for a right one', () => {
    expect(brought(book, (draft) => draft.add(sessions, { ...session, sessionOn: '2027-02-10' }))).toEqual(
      [],
    );
  });

  it('is what is wrong with the row that it adds', () => {
    expect(brought(book, (draft) => draft.add(sessions, { ...session }))).toEqual([
      'R42 sessions S-00003',
      'R43 sessions S-00003',
      'R69 sessions S-00003',
    ]);
  });

  it('is felt by the rows that refer to the changed one', () => {
    expect(
      brought(book, (draft) => draft.set(sessions, firstSession(book), { jp: 2, endTime: '10:30' })),
    ).toEqual(['R28 attendance A-000001']);
    expect(brought(book, (draft) => draft.set(sessions, firstSession(book), { voided: 'yes' }))).toEqual([
      'R50 attendance A-000001',
    ]);
  });

  it('is felt through a reference that was typed with a space', () => {
    const spaced = withCells(book, {
      attendance: [
        { attendanceId: 'A-000002', sessionId: 'S-00002 ', enrolmentId: 'E-00001', code: 'H', jpAttended: 3 },
      ],
    });
    const second = spaced.all(sessions)[1]!;
    expect(brought(spaced, (draft) => draft.set(sessions, second, { jp: 2, endTime: '10:30' }))).toEqual([
      'R28 attendance A-000002',
    ]);
  });

  it('leaves out what was wrong with the row before', () => {
    const wrong = bookOf({ ...trainingYear(), sessions: [{ ...session, jp: 2 }] });
    expect(brought(wrong, (draft) => draft.set(sessions, firstSession(wrong), { topic: 'Sulam' }))).toEqual(
      [],
    );
  });

  it('leaves out what is wrong elsewhere', () => {
    const elsewhere = withCells(book, { sessions: [{ sessionId: 'S-00099', sessionOn: 'besok' }] });
    expect(
      brought(elsewhere, (draft) =>
        draft.add(attendance, { sessionId: 'S-00002', enrolmentId: 'E-00001', code: 'A', jpAttended: 0 }),
      ),
    ).toEqual([]);
  });
});
