import { choice } from '../../core/kinds/choice';
import { email } from '../../core/kinds/email';
import { instant } from '../../core/kinds/instant';
import { number } from '../../core/kinds/number';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';

/** What somebody decided of two rows of the registry that look like one person. Keys and reasons only: no name, no date. */
export const duplicates = defineTab('duplicates', {
  key: 'pairKey',
  workbooks: ['registry'],
  columns: {
    /** `R-0001|R-0007`, the older row first. */
    pairKey: text({ max: 40 }),
    /** How alike the names are, of 100. */
    score: number({ min: 0, max: 100, optional: true }),
    names: choice(['sameName', 'similarName'], true),
    births: choice(['sameBirthDate', 'closeBirthYear'], true),
    fathers: choice(['samePatronym', 'otherPatronym'], true),
    decision: choice(['same', 'different', 'later']),
    decidedBy: email(true),
    decidedAt: instant(true),
  },
});
