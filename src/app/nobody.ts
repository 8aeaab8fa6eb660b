import type { Person } from '../core/context';

/** Whoever is not on the staff list may look, and nothing else. */
export const nobody = (email: string): Person => ({ email, name: email, role: 'reader', agencyId: '' });
