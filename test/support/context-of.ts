import type { Context } from '../../src/core/context';
import { dayOfInstant } from '../../src/core/instant';
import type { Role } from '../../src/core/role';

interface Circumstances {
  readonly now?: string;
  readonly role?: Role;
  readonly email?: string;
  readonly marks?: Context['marks'];
}

/** Who asks and when, for a decision or a rule. */
export const contextOf = ({
  now = '2027-06-30T12:00:00',
  role = 'coordinator',
  email = 'koordinator@example.go.id',
  marks = {},
}: Circumstances = {}): Context => ({
  person: { email, name: 'Koordinator', role, agencyId: 'DISNAKER' },
  now,
  today: dayOfInstant(now),
  marks,
});
