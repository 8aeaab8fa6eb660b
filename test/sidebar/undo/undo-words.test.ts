import { viewWords } from '../../../src/i18n/speak';
import { commandText, momentForPeople, tellUndone } from '../../../src/sidebar/undo/undo-words';

const words = viewWords('id');

describe('a commit in the list', () => {
  it('has its day and time as people write them', () => {
    expect(momentForPeople('2027-02-01T09:05:59')).toBe('01/02/2027 09:05');
  });

  it('is called as the users call it, and by its own name where nobody has given it one', () => {
    expect(commandText('schedule', words)).toBe('Menjadwalkan sesi');
    expect(commandText('newCommand', words)).toBe('newCommand');
    expect(commandText('constructor', words)).toBe('constructor');
  });
});

describe('what was undone', () => {
  it('is told with the rows that were left, in order', () => {
    expect(tellUndone({ rows: 46, kept: ['S-00002', 'S-00001'] }, words)).toBe(
      '46 baris dikembalikan. S-00001, S-00002 dibiarkan: sudah diubah sejak itu.',
    );
  });

  it('is told alone when nothing was left', () => {
    expect(tellUndone({ rows: 3, kept: [] }, words)).toBe('3 baris dikembalikan.');
  });

  it('does not name more rows than a person reads', () => {
    const kept = Array.from({ length: 48 }, (_, n) => `S-000${n + 10}`);
    expect(tellUndone({ rows: 0, kept }, words)).toContain(
      'S-00010, S-00011, S-00012, S-00013, S-00014, dan 43 lagi dibiarkan',
    );
  });
});
