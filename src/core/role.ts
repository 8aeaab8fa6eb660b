/** What a person of the staff tab may be. `admin` sets up; `reader` only looks. */
export const ROLES = [
  'admin',
  'coordinator',
  'prison',
  'trainer',
  'partner',
  'leadership',
  'reader',
] as const;
export type Role = (typeof ROLES)[number];
