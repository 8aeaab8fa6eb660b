import type { Book } from '../../core/book';
import type { Person } from '../../core/context';
import { type Day, daysBetween } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { agencies } from '../agencies/tab';
import { STEWARDS } from '../meetings/facts';
import { staff } from '../staff/tab';
import { actions } from './tab';

export type Action = Stored<typeof actions>;

export const isOpen = ({ status }: Action): boolean => status === 'open' || status === 'inProgress';

/** Those who run the programme see to every agency's actions, all others to their own. */
export const isSteward = ({ role }: Person): boolean => STEWARDS.some((steward) => steward === role);

/** Days since an action should have been done; 0 on the day itself and before. */
export const overdueDays = ({ dueOn }: Action, today: Day): number => Math.max(0, daysBetween(dueOn, today));

/** What is not done yet, what is due first at the top: so is what is overdue longest. */
export const openActions = (book: Book): readonly Action[] =>
  book
    .rows(actions)
    .filter(isOpen)
    .sort((a, b) => (a.dueOn + a.actionId < b.dueOn + b.actionId ? -1 : 1));

/** True when a reminder finds somebody: the agency takes part, and one of its people receives the digest. */
export const isReminded = (book: Book, agencyId: string): boolean => {
  const agency = book.find(agencies, agencyId);
  return (
    agency?.active === 'yes' &&
    agency.digest === 'yes' &&
    book.where(staff, 'agencyId', agencyId).some(({ active, digest }) => active === 'yes' && digest === 'yes')
  );
};
