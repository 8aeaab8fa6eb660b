import fc from 'fast-check';
import { issueCertificates, revokeCertificate } from '../../../src/features/certificates/commands';
import { isActive } from '../../../src/features/certificates/facts';
import { certificatesRules } from '../../../src/features/certificates/rules';
import { certificates } from '../../../src/features/certificates/tab';
import { inverseOf } from '../../../src/app/undo/inverse';
import type { Book } from '../../../src/core/book';
import { createBook } from '../../../src/core/book';
import type { Change } from '../../../src/core/change';
import { newProblems } from '../../../src/core/check';
import type { Marks } from '../../../src/core/draft';
import { afterChanges, bookOf, type RowsByTab } from '../../support/book-of';
import { contextOf } from '../../support/context-of';
import { finishedCourse, personId } from '../../support/finished-course';

type Type = 'training' | 'competence';
const YES = 'Ya';

/** An office that issues, and whatever happens to its certificates afterwards, as the product would carry it out. */
const officeWith = (rows: RowsByTab = {}) => {
  let book: Book = bookOf(finishedCourse(rows));
  let marks: Marks = {};
  const commits: (readonly Change[])[] = [];
  const given: { type: Type; year: string; certificateNo: string }[] = [];
  const context = () => contextOf({ now: '2028-02-01T09:00:00', marks });
  const commit = (changes: readonly Change[]) => {
    const problems = newProblems(certificatesRules, book, changes, context());
    if (problems.some(({ severity }) => severity === 'E')) return false;
    book = afterChanges(book, changes);
    commits.push(changes);
    return true;
  };
  const at = (n: number) => {
    const all = book.all(certificates);
    return all[n % Math.max(1, all.length)];
  };
  return {
    given,
    numbers: () => given.map(({ certificateNo }) => certificateNo),
    book: () => book,
    issue: (people: readonly number[], type: Type, issuedOn = '2027-06-15') => {
      const enrolmentIds = people.map(personId);
      const input = { cohortId: 'ANG-001', type, issuedOn, issuerId: 'DISNAKER', enrolmentIds };
      const decision = issueCertificates.decide(book, input, context());
      if (!decision.ok) throw new Error(decision.refusals[0]?.code);
      if (!commit(decision.changes)) throw new Error('an issue breaks a rule');
      ({ marks } = decision);
      const year = issuedOn.slice(0, 4);
      given.push(...decision.answer.issued.map(({ certificateNo }) => ({ type, year, certificateNo })));
    },
    revoke: (n: number) => {
      const row = at(n);
      if (!row?.certificateNo) return;
      const { certificateNo, $: meta } = row;
      const input = { certificateNo, version: meta.version, reason: 'x' };
      const decision = revokeCertificate.decide(book, input, context());
      if (decision.ok) commit(decision.changes);
    },
    void: (n: number) => {
      const row = at(n);
      if (!row?.certificateNo) return;
      const { at: place, cells } = row.$;
      const before = { voided: cells.voided ?? '' };
      commit([
        {
          type: 'set',
          tab: 'certificates',
          id: row.certificateNo,
          at: place,
          cells: { voided: YES },
          before,
        },
      ]);
    },
    undo: (n: number) => {
      const changes = commits[n % Math.max(1, commits.length)];
      if (changes) commit(inverseOf(changes, book, YES).changes);
    },
    /** What no command does, and a person can: the newest row goes. */
    deleteNewest: () => {
      const tables = new Map(book.tables);
      tables.set('certificates', (tables.get('certificates') ?? []).slice(0, -1));
      book = createBook(tables, book.words, book.tabs);
    },
  };
};

const step = fc.oneof(
  fc.record({
    act: fc.constant('issue' as const),
    people: fc.uniqueArray(fc.integer({ min: 1, max: 13 }), { minLength: 1, maxLength: 4 }),
    type: fc.constantFrom<Type>('training', 'competence'),
    issuedOn: fc.constantFrom('2027-06-15', '2028-01-10'),
  }),
  fc.record({ act: fc.constantFrom('revoke' as const, 'void' as const, 'undo' as const), n: fc.nat(30) }),
);

describe('certificate numbers', () => {
  it('are given once and without a gap, whatever is revoked, voided and undone in between', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const office = officeWith();
        for (const one of steps)
          if (one.act === 'issue') office.issue(one.people, one.type, one.issuedOn);
          else office[one.act](one.n);
        expect(new Set(office.numbers()).size).toBe(office.given.length);
        const active = office.book().rows(certificates).filter(isActive);
        const held = active.map(({ enrolmentId, type }) => `${enrolmentId} ${type}`);
        expect(new Set(held).size).toBe(held.length);
        for (const type of ['training', 'competence'])
          for (const year of ['2027', '2028']) {
            const series = office.given.filter((one) => one.type === type && one.year === year);
            expect(series.map(({ certificateNo }) => Number(certificateNo.slice(0, 4)))).toEqual(
              series.map((_, n) => n + 1),
            );
          }
      }),
      { numRuns: 150 },
    );
  });

  it('are not given again when the newest row was deleted by hand', () => {
    const office = officeWith();
    office.issue([1, 2, 3], 'training');
    office.deleteNewest();
    office.issue([4], 'training');
    expect(office.numbers().slice(-1)).toEqual(['0004/SP/PRG-001/2027']);
  });

  it('are the same series for two types that share a pattern', () => {
    const value = '{number}/SRT/{cohort}/{month}/{year}';
    const office = officeWith({
      settings: [
        { setting: 'trainingCertificateNo', value },
        { setting: 'competenceCertificateNo', value },
      ],
    });
    office.issue([1, 2], 'training');
    office.issue([1], 'competence');
    office.issue([3], 'training', '2028-01-10');
    expect(office.numbers()).toEqual([
      '0001/SRT/ANG-001/VI/2027',
      '0002/SRT/ANG-001/VI/2027',
      '0003/SRT/ANG-001/VI/2027',
      '0001/SRT/ANG-001/I/2028',
    ]);
  });

  it('run on over the years where the pattern does not name the year', () => {
    const office = officeWith({ settings: [{ setting: 'trainingCertificateNo', value: 'SP-{number}' }] });
    office.issue([1], 'training');
    office.issue([2], 'training', '2028-01-10');
    expect(office.numbers()).toEqual(['SP-0001', 'SP-0002']);
  });

  it('go on after those that were typed by hand, and after a change of the pattern', () => {
    const typed = (certificateNo: string, n: number) => ({
      ...{ certificateNo, enrolmentId: personId(n), type: 'training' as const, issuedOn: '2027-06-11' },
      ...{ issuerId: 'DISNAKER', verifyCode: 'X', status: 'issued' as const },
    });
    const byHand = officeWith({ certificates: [typed('0007/SP/PRG-001/2027', 1)] });
    byHand.issue([2], 'training');
    expect(byHand.numbers()).toEqual(['0008/SP/PRG-001/2027']);
    const changed = officeWith({ certificates: [typed('A-1', 1), typed('A-2', 2)] });
    changed.issue([3], 'training');
    expect(changed.numbers()).toEqual(['0003/SP/PRG-001/2027']);
  });
});
