import { viewWords } from '../../../src/i18n/speak';
import { rateText, standingTexts } from '../../../src/sidebar/attendance/standing-words';

const words = viewWords('id');
const fine = { planned: null, standing: 'fine', best: '100.00' } as const;

describe('what stands beside a person', () => {
  it('is her rate, as the language writes it', () => {
    expect(rateText({ soFar: '93.75' }, words, 'id')).toBe('hadir 93,75 %');
    expect(rateText({ soFar: '93.75' }, viewWords('en'), 'en')).toBe('93.75 % attended');
  });

  it('is nothing before anything is recorded', () => {
    expect(rateText({ soFar: '–' }, words, 'id')).toBe('');
    expect(standingTexts(fine, words, 'id')).toEqual([]);
  });

  it('is what was planned, and that the threshold is in danger (scenario S8)', () => {
    expect(standingTexts({ ...fine, planned: 'I' }, words, 'id')).toEqual(['Izin terencana: Izin']);
    expect(standingTexts({ ...fine, standing: 'outOfReach', best: '79.17' }, words, 'id')).toEqual([
      'Tidak mungkin lagi mencapai ambang: paling tinggi 79,17 %.',
    ]);
    expect(standingTexts({ ...fine, standing: 'noneLeft', best: '81.25' }, words, 'id')).toEqual([
      'Tidak ada sisa absen: paling tinggi 81,25 %.',
    ]);
  });
});
