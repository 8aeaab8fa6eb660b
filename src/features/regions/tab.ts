import * as z from 'zod/mini';
import { bad, good, type Kind, rule } from '../../core/kind';
import { digits } from '../../core/kinds/digits';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';

const CODE = /^\d{2}(\d{2})?$/;

/** The ministry's code without dots: two digits for a province, four for a regency or city. Says nothing of anyone. */
const regionCode: Kind<string, false> = {
  ...digits(4),
  optional: false,
  privacy: 'open',
  schema: () => z.string(rule('R13')).check(z.regex(CODE, rule('R13'))),
  fromCell: (cell) => (typeof cell === 'string' && CODE.test(cell.trim()) ? good(cell.trim()) : bad('R13')),
  sample: (n) => String(1101 + (n % 8000)),
};

/** Where people come from. Offices may add a code that is missing; what is there is seeded from public data. */
export const regions = defineTab('regions', {
  key: 'regionCode',
  columns: {
    regionCode,
    name: text({ max: 60 }),
  },
});
