import { viewWords } from '../../../src/i18n/speak';
import { nextTexts } from '../../../src/sidebar/stages/next-words';

const words = viewWords('id');
const waiting = (count: number) => {
  const people = Array.from({ length: count }, (_, n) => ({
    enrolmentId: `E-000${n + 17}`,
    participantId: `P-00${n + 17}`,
    workingName: 'Ibu',
    state: 'waiting' as const,
    waitNo: n + 1,
  }));
  return { people, next: people.map(({ enrolmentId }) => enrolmentId) };
};

describe('the proposal of a free place', () => {
  it('names by code whose turn it is', () => {
    expect(nextTexts(waiting(1), words)).toEqual({
      proposal: 'Ada tempat kosong. Giliran: P-0017.',
      button: 'Beri tempat kepada P-0017',
    });
  });

  it('names several in the order of the line', () => {
    const { people, next } = waiting(3);
    const texts = nextTexts({ people: [...people].reverse(), next }, words);
    expect(texts.button).toBe('Beri tempat kepada P-0017, P-0018, P-0019');
  });

  it('counts on the button those who are too many for it', () => {
    const { proposal, button } = nextTexts(waiting(12), words);
    expect(button).toBe('Beri tempat kepada 12 orang');
    expect(proposal).toContain('P-0017, P-0018, P-0019, P-0020, P-0021, P-0022, P-0023, dan 5 lagi');
  });
});
