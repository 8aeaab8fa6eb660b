import type { Book } from '../../core/book';
import type { Person } from '../../core/context';
import { choice, flag } from '../../core/kinds/choice';
import { email } from '../../core/kinds/email';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { ROLES } from '../../core/role';
import { defineTab, WORKBOOKS } from '../../core/tab';
import { agencies } from '../agencies/tab';

/** Who works with the sheet, for which agency, and what they may do. */
export const staff = defineTab('staff', {
  key: 'email',
  workbooks: WORKBOOKS,
  columns: {
    email: email(),
    name: text({ max: 80, privacy: 'person' }),
    agencyId: ref(agencies),
    role: choice(ROLES),
    digest: flag(),
    active: flag(),
  },
});

/** The person behind an address; undefined when they are not on the list, or no longer active. */
export const personOf = (book: Book, address: string): Person | undefined => {
  const row = book.find(staff, address.trim().toLowerCase());
  return row?.active === 'yes'
    ? { email: row.email, name: row.name, role: row.role, agencyId: row.agencyId }
    : undefined;
};
