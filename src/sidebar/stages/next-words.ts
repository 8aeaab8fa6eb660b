import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import { shortList } from '../form/short-list';
import type { Chosen } from './people';

/** More codes than these are too long for a button. */
const MOST_ON_BUTTON = 3;

/** Who is next, and what the button says that gives them the places: by code, first in line first. */
export const nextTexts = (
  { next, people }: Pick<Chosen, 'next' | 'people'>,
  { common, stages }: Pick<ViewWords, 'common' | 'stages'>,
): { readonly proposal: string; readonly button: string } => {
  const codes = next.map((id) => people.find(({ enrolmentId }) => enrolmentId === id)?.participantId ?? id);
  const names =
    codes.length <= MOST_ON_BUTTON ? codes.join(', ') : fill(stages.people, { count: codes.length });
  return {
    proposal: fill(stages.next, { names: shortList(codes, 8, common.more).join(', ') }),
    button: fill(stages.giveNext, { names }),
  };
};
