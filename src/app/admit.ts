import type { Context, Person } from '../core/context';
import { dayOfInstant } from '../core/instant';
import type { Role } from '../core/role';
import { personOf } from '../features/staff/tab';
import { optionLabel } from '../i18n/speak';
import type { Ports } from './ports';
import { WorkbookFault } from './read/problems';
import type { Snapshot } from './read/snapshot';

/** Who asks, as the staff tab knows them; a `WorkbookFault` when they may not. Checked on every call, on what was just read. */
export const admit = ({ book, words }: Snapshot, email: string, roles: readonly Role[]): Person => {
  const person = personOf(book, email);
  if (!person) throw new WorkbookFault('notStaff', { email });
  if (!roles.includes(person.role))
    throw new WorkbookFault('notAllowed', {
      role: optionLabel(words.language, 'staff', 'role', person.role),
    });
  return person;
};

/** What a decision may know beside the book. */
export const contextOf = (person: Person, { journal }: Snapshot, now: string): Context => ({
  person,
  now,
  today: dayOfInstant(now),
  marks: journal.marks,
});

/** Whoever may change the programme's data, in some part of it. */
export const WORKERS: readonly Role[] = ['admin', 'coordinator', 'prison', 'trainer', 'partner'];
/** Whoever answers for the workbook: mails, triggers, which copy is in use. */
export const STEWARDS: readonly Role[] = ['admin', 'coordinator'];

/** The context of the person at the keyboard, once admitted. */
export const admittedContext = (snapshot: Snapshot, ports: Ports, roles: readonly Role[]): Context =>
  contextOf(admit(snapshot, ports.user(), roles), snapshot, ports.now());
