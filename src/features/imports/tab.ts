import { choice } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { number } from '../../core/kinds/number';
import { text } from '../../core/kinds/text';
import { texts } from '../../core/kinds/texts';
import { defineGeneratedTab } from '../../core/tab';

/** Google's limit is 50,000 characters a cell. */
const CELLS_MAX = 40_000;

/**
 * The lines of lists that are, or were, taken into the registry: a row a line, so that an import survives the closing of
 * its sidebar. Line 0 of a job says how its columns were matched, and is how the next list with the same header is known.
 * A line's cells are blanked as soon as it is decided: what stays is the outcome.
 */
export const imports = defineGeneratedTab('imports', {
  key: 'importId',
  workbooks: ['registry'],
  columns: {
    importId: code('IMP', 6),
    job: text({ max: 60 }),
    line: number({ min: 0, max: 1_000_000 }),
    state: choice(['columns', 'queued', 'added', 'known', 'review', 'refused', 'undone']),
    /** Numbers of the rules and the columns that they concern, `R02 nik, R09 birthDate`. */
    outcome: text({ max: 500, optional: true }),
    /** The identity that was added, or that the line is or may be the same as. */
    registryKey: text({ max: 20, optional: true }),
    /** Version of the identity as it was added: one that has changed since is not undone. */
    version: text({ max: 20, optional: true }),
    cells: texts({ max: CELLS_MAX, optional: true, privacy: 'identity' }),
  },
});
