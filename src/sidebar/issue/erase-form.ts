import type { Commands, Queries } from '../../app/operations';
import type { Complaint } from '../../app/explain';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';

/** The form as it stands on the screen: a registry key, typed twice. */
export interface EraseForm {
  readonly registryKey: string;
  readonly again: string;
}

export const EMPTY: EraseForm = { registryKey: '', again: '' };

export const FIELDS = ['registryKey', 'again'] as const;

/** What has to be put right before the server is asked. Nothing brings an erased person back, so a slip must not pass. */
export const slipsIn = (
  { registryKey, again }: EraseForm,
  { common, issue }: Pick<ViewWords, 'common' | 'issue'>,
): readonly Complaint[] => {
  const key = registryKey.trim();
  if (key === '') return [{ code: 'R01', severity: 'E', text: common.required, field: 'registryKey' }];
  return again.trim() === key
    ? []
    : [{ code: 'again', severity: 'E', text: issue.erase.differs, field: 'again' }];
};

/** Whom a key means: her name, and her code in the shared workbook. */
export const whomText = (
  { values, participantId }: Pick<Queries['identity']['answer'], 'values' | 'participantId'>,
  { issue }: Pick<ViewWords, 'issue'>,
): string =>
  fill(issue.erase.whom, {
    name: participantId === null ? values.fullName : `${values.fullName}, ${participantId}`,
  });

/** What was erased, and which code stays. */
export const tellErased = (
  erased: Commands['eraseIdentity']['answer'],
  { common, issue }: Pick<ViewWords, 'common' | 'issue'>,
): string => {
  if (erased === null) return common.saved;
  const { registryKey: id, participantId } = erased;
  return participantId === null
    ? fill(issue.erase.done, { id })
    : fill(issue.erase.doneWithCode, { id, participant: participantId });
};
