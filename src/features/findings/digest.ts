import { defineDigestSection } from '../../core/digest';
import { isOpen } from './facts';
import { findings } from './tab';

/** How many findings are open: for the two who can have them mended. */
export const openFindings = defineDigestSection({
  key: 'openFindings',
  part: 'act',
  reads: [findings],
  title: 'Entries to be corrected',
  texts: { counts: '{errors} errors and {warnings} warnings in the tab of findings' },
  worthAMail: true,
  lines: (book, { agencyType }) => {
    if (!['manpower', 'prison'].includes(agencyType)) return [];
    const open = book.rows(findings).filter(isOpen);
    const errors = open.filter(({ severity }) => severity === 'E').length;
    const warnings = open.filter(({ severity }) => severity === 'W').length;
    return errors + warnings === 0 ? [] : [{ text: 'counts' as const, params: { errors, warnings } }];
  },
});

export const findingsDigests = [openFindings] as const;
