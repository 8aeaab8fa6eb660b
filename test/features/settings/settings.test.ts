import { findProblems } from '../../../src/core/check';
import { allRules } from '../../../src/app/registry';
import {
  DEFAULT_SETTINGS,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  settingsOf,
} from '../../../src/features/settings/tab';
import { bookOf } from '../../support/book-of';
import { contextOf } from '../../support/context-of';

const withSetting = (setting: SettingKey, value: string | undefined) =>
  bookOf({ settings: [{ setting, value }] });

describe('settings', () => {
  it('are the usual ones where nothing is said', () => {
    expect(settingsOf(bookOf({}))).toEqual(DEFAULT_SETTINGS);
    expect(settingsOf(withSetting('jpMinutes', undefined))).toEqual(DEFAULT_SETTINGS);
    expect(DEFAULT_SETTINGS).toMatchObject({
      language: 'id',
      jpMinutes: 45,
      attendanceThreshold: 0.8,
      skipCollectiveLeave: true,
      prisonCausedExcluded: true,
      digestWeekday: 1,
      digestHour: 7,
    });
  });

  it.each<[SettingKey, string, Settings[SettingKey]]>([
    ['language', 'en', 'en'],
    ['jpMinutes', '40', 40],
    ['attendanceThreshold', '0,75', 0.75],
    ['attendanceThreshold', '0.75', 0.75],
    ['attendanceThreshold', '85%', 0.85],
    ['skipCollectiveLeave', 'Tidak', false],
    ['skipCollectiveLeave', ' YA ', true],
    ['prisonCausedExcluded', 'no', false],
    ['digestWeekday', '5', 5],
    ['digestHour', '0', 0],
  ])('read %s from “%s”', (setting, text, value) =>
    expect(settingsOf(withSetting(setting, text))[setting]).toBe(value),
  );

  it.each<[SettingKey, string]>([
    ['language', 'Indonesia'],
    ['jpMinutes', '25'],
    ['jpMinutes', 'empat puluh'],
    ['attendanceThreshold', '80'],
    ['attendanceThreshold', '-0,1'],
    ['skipCollectiveLeave', 'mungkin'],
    ['digestWeekday', '0'],
    ['digestWeekday', '8'],
    ['digestWeekday', '1,5'],
    ['digestHour', '24'],
    ['digestHour', '7,5'],
    ['digestHour', '7:00'],
  ])('cannot read %s from “%s”: the usual value counts, and it is said (S01)', (setting, text) => {
    const book = withSetting(setting, text);
    expect(settingsOf(book)).toEqual(DEFAULT_SETTINGS);
    expect(
      findProblems(allRules, book, contextOf()).map(({ rule, column }) => `${rule} ${column ?? ''}`),
    ).toEqual(['S01 value']);
  });

  it('have each a default', () => {
    expect(Object.keys(DEFAULT_SETTINGS)).toEqual([...SETTING_KEYS]);
  });
});
