import type { Queries } from '../../app/operations';
import type { ViewWords } from '../../i18n/view-words';

export type Person = Queries['issuable']['answer'][number];

/** In the shared workbook a person is known by her working name: without one there is nothing to give a code to. */
export const canIssue = ({ workingName }: Person): boolean => workingName !== null;

/** What is to be known of a person before she is given a code. */
export const remarksOn = (
  { workingName, hasConsent }: Person,
  { issue }: Pick<ViewWords, 'issue'>,
): readonly string[] => [
  ...(workingName === null ? [issue.noWorkingName] : []),
  ...(hasConsent ? [] : [issue.noConsent]),
];
