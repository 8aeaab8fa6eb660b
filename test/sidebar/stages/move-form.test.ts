import { EMPTY, missingFields, moveInput } from '../../../src/sidebar/stages/move-form';
import type { Move } from '../../../src/sidebar/stages/people';

const verify: Move = { key: 'verify', from: ['proposed'], needsReason: false };
const expel: Move = { key: 'expel', from: ['enrolled'], needsReason: true };

describe('what the form asks of the server', () => {
  it('has the reason and the day of a move that needs a reason', () => {
    const form = { move: 'expel', reason: 'pindah blok', on: '2027-03-15' };
    expect(moveInput(form, expel, ['E-00001'])).toEqual({
      move: 'expel',
      enrolmentIds: ['E-00001'],
      reason: 'pindah blok',
      on: '2027-03-15',
    });
  });

  it('leaves out what was entered for another move, and what is empty', () => {
    const form = { move: 'verify', reason: 'pindah blok', on: '2027-03-15' };
    const bare = { move: 'verify', enrolmentIds: ['E-00001', 'E-00002'] };
    expect(JSON.parse(JSON.stringify(moveInput(form, verify, bare.enrolmentIds)))).toEqual(bare);
    expect(JSON.parse(JSON.stringify(moveInput({ ...EMPTY, reason: ' ' }, expel, ['E-00001'])))).toEqual({
      move: 'expel',
      enrolmentIds: ['E-00001'],
    });
  });
});

describe('fields that have to be filled in before the server is asked', () => {
  it('are the move, then its reason where it needs one', () => {
    expect(missingFields(EMPTY, undefined)).toEqual(['move']);
    expect(missingFields({ ...EMPTY, reason: '  ' }, expel)).toEqual(['reason']);
    expect(missingFields({ ...EMPTY, reason: 'sakit' }, expel)).toEqual([]);
    expect(missingFields(EMPTY, verify)).toEqual([]);
  });
});
