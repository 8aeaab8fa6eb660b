import { viewWords } from '../../../src/i18n/speak';
import {
  type Answer,
  monthName,
  rateWords,
  reportNumber,
  told,
} from '../../../src/sidebar/monthly-report/report';
import { obstacleWords } from '../../../src/sidebar/monthly-report/sentences';
import { lineOf, rungsToTell } from '../../../src/sidebar/monthly-report/table-cells';

const words = viewWords('id');
/** What a function looks at of an answer. */
const answerWith = (part: object) => part as Answer;

describe('what a report says', () => {
  it.each([
    ['2027-02-01', null, '{number}/LAP/{month}/{year}', '002/LAP/II/2027'],
    ['2027-12-01', 'PRG-001', '{number}/{programme}/{month}-{year}', '012/PRG-001/XII-2027'],
  ])('has its number from the month: %s', (month, chosen, reportNo, number) =>
    expect(reportNumber(answerWith({ period: { month }, chosen, letter: { reportNo } }))).toBe(number),
  );

  it('names months, and has a dash for what is not told', () => {
    expect(monthName('2027-02-01', words)).toBe('Februari 2027');
    expect([7, '<5', 'some', null].map((shown) => told(shown, words))).toEqual(['7', '<5', 'sebagian', '–']);
    expect([rateWords('93.75', 'id'), rateWords('93.75', 'en'), rateWords(null, 'id')]).toEqual([
      '93,75',
      '93.75',
      '–',
    ]);
  });

  it('has no per cent where there is no rate', () => {
    const row = {
      ...{ id: 'ANG-001', name: 'Angkatan I', quota: 16, people: '<5', jpHeld: 1.5, jpTotal: 144 },
      inMonth: { held: 1, planned: 4, jpHeld: 1.5, jpPlanned: 12 },
      ...{ monthRate: '93.75', wholeRate: null },
    };
    expect(lineOf(row, words, 'id')).toBe(
      'Peserta <5, kuota 16. Bulan ini 1/4 sesi, 1,5/12 JP, hadir 93,75 %. Seluruhnya 1,5/144 JP, hadir –.',
    );
  });

  it('is silent about parts of nobody', () => {
    const rung = (key: string, of: number | string | null) => ({ key, count: 0, of, percent: null });
    const rungs = [rung('enrolled', null), rung('trained', '>15'), rung('passed', 0)];
    expect(rungsToTell(answerWith({ rungs })).map(({ key }) => key)).toEqual(['enrolled', 'trained']);
  });

  it('says also that nothing stood in the way', () => {
    const nobody = { agencies: [], more: 0 };
    const obstacles = {
      ...{ calledOff: { prison: 0, dayOff: 0, other: 0 }, moved: 0, unrecorded: 0 },
      ...{ actions: nobody, tasks: nobody },
    };
    expect(obstacleWords(answerWith({ obstacles }), words)).toEqual([
      'Tidak ada sesi yang dibatalkan.',
      'Tidak ada aksi rapat yang terlambat.',
      'Tidak ada tugas tindak lanjut yang terlambat.',
    ]);
    const late = { agencies: [{ agencyId: 'LPK', count: 2 }], more: 3 };
    expect(obstacleWords(answerWith({ obstacles: { ...obstacles, actions: late } }), words)).toContain(
      'Aksi rapat yang terlambat: LPK\u00a02, 3 instansi lain.',
    );
  });
});
