import { choice, flag } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { day } from '../../core/kinds/day';
import { nik } from '../../core/kinds/nik';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';

const identity = { privacy: 'identity' } as const;
/** A day of hers: nothing that is entered there is repeated in a message. */
const ownDay = () => ({ ...day(true), ...identity });

/**
 * Who a participant is. Only in the registry, which only named officers of the prison can open; the shared workbook knows
 * her by `participantId` and `registryKey` alone, from neither of which anything can be computed.
 */
export const identities = defineTab('identities', {
  key: 'registryKey',
  workbooks: ['registry'],
  columns: {
    registryKey: code('R'),
    fullName: text({ max: 120, ...identity }),
    alias: text({ max: 80, optional: true, ...identity }),
    nik: nik({ optional: true }),
    birthPlace: text({ max: 60, optional: true, ...identity }),
    birthDate: ownDay(),
    address: text({ max: 200, optional: true, ...identity }),
    /** Says how long a sentence is. */
    registerClass: {
      ...choice(['A.I', 'A.II', 'A.III', 'A.IV', 'A.V', 'B.I', 'B.IIa', 'B.IIb', 'B.III'], true),
      ...identity,
    },
    registerNo: text({ max: 40, optional: true, ...identity }),
    intakeOn: ownDay(),
    sentenceEndOn: ownDay(),
    expectedReleaseOn: ownDay(),
    actualReleaseOn: ownDay(),
    workingName: text({ max: 40, optional: true, ...identity }),
    consent: flag(true),
    consentOn: ownDay(),
    /** The code that the shared workbook gave her. */
    participantId: text({ max: 20, optional: true }),
    /** Whom this row was found to be the same as. */
    mergedInto: text({ max: 20, optional: true }),
  },
});
