import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/id-ID';
import docsUi from '@univerjs/docs-ui/locale/id-ID';
import sheets from '@univerjs/sheets/locale/id-ID';
import dataValidation from '@univerjs/sheets-data-validation/locale/id-ID';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/id-ID';
import formula from '@univerjs/sheets-formula/locale/id-ID';
import formulaUi from '@univerjs/sheets-formula-ui/locale/id-ID';
import noteUi from '@univerjs/sheets-note-ui/locale/id-ID';
import sheetsUi from '@univerjs/sheets-ui/locale/id-ID';
import ui from '@univerjs/ui/locale/id-ID';

/** What Univer says while it computes, for which it has words in no language. */
const progress = {
  'sheets-formula': {
    progress: {
      analyzing: 'Memeriksa rumus …',
      calculating: 'Menghitung …',
      'array-analysis': 'Memeriksa larik …',
      'array-calculation': 'Menghitung larik …',
      done: 'Selesai',
    },
  },
};

/** Univer's own Indonesian words. */
export const univerWords = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  dataValidation,
  dataValidationUi,
  noteUi,
  progress,
);
