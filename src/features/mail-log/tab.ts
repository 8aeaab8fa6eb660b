import { choice } from '../../core/kinds/choice';
import { instant } from '../../core/kinds/instant';
import { number } from '../../core/kinds/number';
import { text } from '../../core/kinds/text';
import { defineGeneratedTab } from '../../core/tab';

/** One row a mail, `kind|period|agency`: what was sent, when, to how many. Never the text, never the addresses. */
export const mailLog = defineGeneratedTab('mailLog', {
  key: 'mailKey',
  columns: {
    mailKey: text({ max: 80 }),
    state: choice(['queued', 'sending', 'sent', 'failed', 'unknown', 'nothing']),
    /** Why it did not leave. */
    reason: choice(['nobody', 'tooMany', 'sixteenDigits', 'registerNumber', 'workingName', 'expired'], true),
    recipients: number({ min: 0, max: 500 }),
    contentHash: text({ max: 40, optional: true }),
    changedAt: instant(),
  },
});
