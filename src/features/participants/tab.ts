import { choice, flag } from '../../core/kinds/choice';
import { code } from '../../core/kinds/code';
import { year } from '../../core/kinds/number';
import { ref } from '../../core/kinds/ref';
import { text } from '../../core/kinds/text';
import { defineTab } from '../../core/tab';
import { regions } from '../regions/tab';

/** One person proposed for the programme. Carries no identity: that stays with the prison. */
export const participants = defineTab('participants', {
  key: 'participantId',
  columns: {
    participantId: code('P'),
    workingName: text({ max: 40, privacy: 'coded' }),
    birthYear: year(true),
    origin: ref(regions, true),
    education: choice(['none', 'primary', 'juniorSecondary', 'seniorSecondary', 'diploma', 'degree'], true),
    status: choice(['inPrison', 'assimilation', 'parole', 'released', 'transferred', 'deceased']),
    consent: flag(true),
    /** Row of the registry that she comes from; says nothing by itself. */
    registryKey: text({ max: 20, optional: true, privacy: 'coded' }),
  },
});
