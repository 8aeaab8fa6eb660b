import type { ViewWords } from '../i18n/view-words';
import type { Outcome } from './call';

/** Says why there is no answer, in one text. */
export const troubleOf = (
  outcome: Exclude<Outcome<unknown>, { type: 'done' }>,
  { common }: Pick<ViewWords, 'common'>,
): string => {
  switch (outcome.type) {
    case 'denied':
      return common.severalAccounts;
    case 'unknown':
      return outcome.text ?? common.noAnswer;
    case 'refused':
      return outcome.complaints.map(({ text }) => text).join(' ');
  }
};
