import { views } from '../../../src/i18n/id';
import { monthlyLabels, shortMonths } from '../../../src/sidebar/schedule/monthly-words';

describe('the ways to repeat monthly', () => {
  it.each([
    ['2027-02-01', 'Tanggal 1', 'Senin pertama'],
    ['2027-02-14', 'Tanggal 14', 'Minggu kedua'],
    ['2027-02-24', 'Tanggal 24', 'Rabu keempat'],
    ['2027-03-29', 'Tanggal 29', 'Senin terakhir'],
  ])('of a series from %s on are %s and %s', (firstOn, date, weekday) => {
    expect(monthlyLabels(firstOn, views)).toMatchObject({ date, weekday });
  });

  it('warn of a date that not every month has', () => {
    expect(shortMonths('2027-02-28', views)).toBeUndefined();
    expect(shortMonths('2027-03-29', views)).toContain('29');
  });
});
