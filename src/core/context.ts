import { type Day } from './day';
import type { Marks } from './draft';
import { type Instant } from './instant';
import type { Role } from './role';

/** The person at the keyboard, or the trigger's owner, as the staff tab knows them. */
export interface Person {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly agencyId: string;
}

/** What a decision may know beside the book. The same context gives the same decision. */
export interface Context {
  readonly person: Person;
  readonly now: Instant;
  readonly today: Day;
  readonly marks: Marks;
}
