import { defineRule } from '../../core/rule';
import { isInDomain } from '../agencies/facts';
import { agencies } from '../agencies/tab';
import { staff } from './tab';

export const mailsInDomain = defineRule({
  code: 'R85',
  severity: 'W',
  text: 'This address is in no mail domain of {agency}: no mail goes to it.',
  why: 'Mails tell of the programme; one that leaves the offices cannot be called back.',
  mend: 'Write the office address of this person, or add the domain to the agency.',
  on: staff,
  reads: [agencies],
  check: ({ email, agencyId, active, digest }, book) => {
    const agency = book.find(agencies, agencyId);
    return (
      active === 'yes' &&
      digest === 'yes' &&
      agency !== undefined &&
      !isInDomain(agency, email) && { column: 'email', params: { agency: agencyId } }
    );
  },
});

export const staffRules = [mailsInDomain] as const;
