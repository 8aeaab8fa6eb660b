import { findParticipants, membersLast } from '../../../src/sidebar/enrol/find-participants';

const people = [
  { participantId: 'P-0001', workingName: 'Bu Sri', cohorts: ['ANG-001'] },
  { participantId: 'P-0019', workingName: 'Bu Sri Wahyuni', cohorts: [] },
  { participantId: 'P-0020', workingName: 'Ibu  Ani', cohorts: ['ANG-002'] },
];
const codes = (found: readonly { participantId: string }[]) =>
  found.map(({ participantId }) => participantId);

describe('finding a known participant', () => {
  it.each([
    ['', ['P-0001', 'P-0019', 'P-0020']],
    ['19', ['P-0019']],
    ['SRI', ['P-0001', 'P-0019']],
    ['sri 0019', ['P-0019']],
    ['ibu ani', ['P-0020']],
    ['tidak ada', []],
  ])('by %j', (wanted, found) => {
    expect(codes(findParticipants(people, wanted))).toEqual(found);
  });

  it('lists those who are in the cohort already after those who can be chosen', () => {
    expect(codes(membersLast(people, 'ANG-001'))).toEqual(['P-0019', 'P-0020', 'P-0001']);
  });
});
