import type { ColumnWords } from '../../../src/core/words';

/** Words that say every option in capitals. */
export const plainWords: ColumnWords = {
  label: (option) => option.toUpperCase(),
  optionOf: (label) => label.toLowerCase(),
};
