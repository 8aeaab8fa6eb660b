import { EMPTY, enrolInput } from '../../../src/sidebar/enrol/enrol-form';

describe('what the enrolment form asks of the server', () => {
  it('is the new participant alone, with empty fields left out', () => {
    const input = enrolInput('ANG-001', { ...EMPTY, workingName: 'Bu A', participantId: 'P-0001' });
    expect(JSON.parse(JSON.stringify(input))).toEqual({
      cohortId: 'ANG-001',
      participant: { workingName: 'Bu A' },
    });
  });

  it('has the year as a number and the chosen words', () => {
    const form = {
      ...EMPTY,
      workingName: 'Bu A',
      birthYear: '1985',
      education: 'primary',
      consent: 'yes',
    } as const;
    expect(enrolInput('ANG-001', form)).toEqual({
      cohortId: 'ANG-001',
      participant: { workingName: 'Bu A', birthYear: 1985, education: 'primary', consent: 'yes' },
    });
  });

  it('is the known participant alone, whatever was typed for a new one', () => {
    const form = { ...EMPTY, who: 'known', workingName: 'Bu A', participantId: 'P-0001' } as const;
    expect(enrolInput('ANG-001', form)).toEqual({ cohortId: 'ANG-001', participantId: 'P-0001' });
  });
});
