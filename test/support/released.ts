import type { Book } from '../../src/core/book';
import type { Context } from '../../src/core/context';
import { firstAgencies } from '../../src/features/agencies/seed';
import { firstTemplates } from '../../src/features/follow-up-templates/seed';
import { changeRelease, recordRelease } from '../../src/features/releases/commands';
import { releaseVersionOf } from '../../src/features/releases/facts';
import { bookOf, type RowsByTab } from './book-of';
import { carryOut } from './carry-out';
import { contextOf } from './context-of';
import { heldCourse } from './held-course';

/** The course of scenario S8 with six agencies whose people receive digests, and the template of scenario S9. */
export const followedCourse = (rows: RowsByTab = {}): RowsByTab => ({
  ...heldCourse(18),
  agencies: firstAgencies.map((agency) => ({
    ...agency,
    email: `${agency.agencyId.toLowerCase()}@example.go.id`,
  })) as NonNullable<RowsByTab['agencies']>,
  staff: firstAgencies.map(({ agencyId }) => ({
    email: `staf.${agencyId.toLowerCase()}@example.go.id`,
    name: 'Staf',
    agencyId,
    role: 'partner' as const,
    digest: 'yes' as const,
    active: 'yes' as const,
  })),
  followUpTemplates: firstTemplates,
  ...rows,
});

export const WHOM = 'P-0012';
const at = contextOf({ now: '2027-03-15T12:00:00', role: 'prison' });

/** Scenario S9: she comes out on parole on a day. */
export const released = (releasedOn: string, book: Book = bookOf(followedCourse()), context: Context = at) =>
  carryOut(
    recordRelease,
    book,
    {
      participantId: WHOM,
      version: releaseVersionOf(book, WHOM),
      releasedOn,
      kind: 'parole',
      reason: 'Bebas bersyarat',
    },
    context,
  );

/** It turns out to be another day. */
export const changedTo = (releasedOn: string, book: Book, context: Context = at) =>
  carryOut(
    changeRelease,
    book,
    { participantId: WHOM, version: releaseVersionOf(book, WHOM), releasedOn, kind: 'parole' },
    context,
  );
