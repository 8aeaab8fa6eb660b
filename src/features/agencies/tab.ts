import { choice, flag } from '../../core/kinds/choice';
import { ownCode } from '../../core/kinds/code';
import { email } from '../../core/kinds/email';
import { text } from '../../core/kinds/text';
import { defineTab, WORKBOOKS } from '../../core/tab';

/** The bodies that run the programme together. Their names are data: they change with every reorganisation. */
export const agencies = defineTab('agencies', {
  key: 'agencyId',
  workbooks: WORKBOOKS,
  columns: {
    agencyId: ownCode(),
    name: text({ max: 120 }),
    type: choice([
      'manpower',
      'prison',
      'provider',
      'trade',
      'cooperatives',
      'insurance',
      'leadership',
      'other',
    ]),
    contact: text({ max: 80, optional: true, privacy: 'person' }),
    email: email(true),
    /** Where its people have their mail, several parted by commas; blank is anywhere. */
    mailDomains: { ...text({ max: 120, optional: true }), sample: () => 'example.go.id' },
    /** No is off; how often is said beside it, so that older workbooks keep what was chosen. */
    digest: flag(),
    frequency: choice(['weekly', 'daily', 'monthly'], true),
    reminders: flag(true),
    language: choice(['id', 'en'], true),
    active: flag(),
  },
});
