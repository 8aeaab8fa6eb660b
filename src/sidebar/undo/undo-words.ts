import type { Commands } from '../../app/operations';
import { dayForPeople } from '../../core/day';
import { dayOfInstant, type Instant } from '../../core/instant';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import { shortList } from '../form/short-list';

type Undone = NonNullable<Commands['undo']['answer']>;

/** `01/02/2027 09:30`. */
export const momentForPeople = (at: Instant): string =>
  `${dayForPeople(dayOfInstant(at))} ${at.slice(11, 16)}`;

/** What a commit did, in the user's words; an unknown command by its own name. */
export const commandText = (command: string, { undo }: Pick<ViewWords, 'undo'>): string =>
  (Object.hasOwn(undo.commands, command) ? undo.commands[command] : undefined) ?? command;

/** How many rows were put back, and which were left because they have changed since. */
export const tellUndone = (
  { rows, kept }: Undone,
  { common, undo }: Pick<ViewWords, 'common' | 'undo'>,
): string =>
  [
    fill(undo.done, { count: rows }),
    ...(kept.length === 0
      ? []
      : [fill(undo.kept, { id: shortList([...kept].sort(), 6, common.more).join(', ') })]),
  ].join(' ');
