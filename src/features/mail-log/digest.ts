import { defineDigestSection } from '../../core/digest';
import { failedSince, unsettled } from './facts';
import { mailLog } from './tab';

/** Mails that did not leave, or perhaps not: for the office that answers for them. */
export const mailTrouble = defineDigestSection({
  key: 'mailTrouble',
  part: 'act',
  reads: [mailLog],
  title: 'Mails to be looked at',
  texts: {
    unknown: '{count} mails of which it is not known whether they were sent',
    failed: '{count} mails not sent in the last seven days',
  },
  worthAMail: true,
  lines: (book, { agencyType }, { today }) => {
    if (agencyType !== 'manpower') return [];
    const counts = { unknown: unsettled(book).length, failed: failedSince(book, today).length };
    return (['unknown', 'failed'] as const)
      .filter((text) => counts[text] > 0)
      .map((text) => ({ text, params: { count: counts[text] } }));
  },
});

export const mailLogDigests = [mailTrouble] as const;
