import { allTabs } from '../../src/app/registry';
import { kindOf } from '../../src/core/tab';
import { columnLabel, type LanguageCode, optionLabel, tabTitle } from '../../src/i18n/speak';
import { setCell } from '../support/calendar';
import type { Office } from '../support/office';
import { enrolNew, plannedOffice, TIMETABLE } from '../support/programme';
import { apiCalls } from '../support/trace';

const shared = allTabs.filter(({ workbooks }) => workbooks.includes('shared'));
const titlesOf = (office: Office): string[] =>
  (office.api('GET', '?fields=sheets.properties.title').sheets as { properties: { title: string } }[]).map(
    ({ properties }) => properties.title,
  );

/** A programme under way: people, a series on several weekdays, findings, a mail log, summaries, and a label of the users' own. */
const busyOffice = (): Office => {
  const office = plannedOffice();
  enrolNew(office, 'Ibu Satu');
  office.answer('schedule', TIMETABLE, { acknowledged: true });
  office.at('2027-02-08', '07:30');
  office.menu('menuSendDigests');
  office.menu('menuValidate');
  office.menu('menuRefreshSummaries');
  office.api('PUT', `/values/${encodeURIComponent("'Peserta'!B1")}?valueInputOption=RAW`, {
    values: [['Nama panggilan']],
  });
  return office;
};

const speak = (office: Office, language: LanguageCode): string => {
  const [tab, setting, value] =
    language === 'en'
      ? (['Pengaturan', 'Bahasa (id atau en)', 'Nilai'] as const)
      : (['Settings', optionLabel('en', 'settings', 'setting', 'language'), 'Value'] as const);
  setCell(office, tab, setting, value, language);
  return office.menu('menuSetUp');
};

/** Words that can be chosen and stand in the sheet in another language, `tab.column: word`. */
const foreignWords = (office: Office, language: LanguageCode): string[] =>
  shared.flatMap((tab) => {
    const [labels = [], ...rows] = office.shown(tabTitle(language, tab.key));
    return Object.keys(tab.columns).flatMap((column) => {
      const { options } = kindOf(tab, column);
      const at = labels.indexOf(columnLabel(language, tab.key, column));
      if (!options) return [];
      const words = options.map((option) => optionLabel(language, tab.key, column, option));
      return rows
        .flatMap((row) => (row[at] ?? '').split(', '))
        .filter((word) => word !== '' && !words.includes(word))
        .map((word) => `${tab.key}.${column}: ${word}`);
    });
  });

describe('the language of a workbook', () => {
  it('is a setting: set-up then says titles, labels and chosen words in it, in one write, and finds them all', () => {
    const office = busyOffice();
    office.host.clearTrace();
    expect(speak(office, 'en')).toContain('titles, labels and choices in English');
    expect(apiCalls(office)).toEqual([
      'Spreadsheets.get',
      'Spreadsheets.Values.batchGetByDataFilter',
      'Spreadsheets.batchUpdate',
    ]);
    const titles = shared.map(({ key }) => tabTitle('en', key));
    expect(titlesOf(office).filter((title) => titles.includes(title))).toEqual(titles);
    expect(titlesOf(office)).toEqual(expect.arrayContaining(['Dashboard', 'Summary PRG-001']));
    expect(foreignWords(office, 'en')).toEqual([]);
    expect(office.shown('Schedules')[1]).toContain('Monday, Wednesday, Thursday');
    for (const tab of shared)
      expect(office.shown(tabTitle('en', tab.key))[0]).toEqual(
        Object.keys(tab.columns).map((column) =>
          tab.key === 'participants' && column === 'workingName'
            ? 'Nama panggilan'
            : columnLabel('en', tab.key, column),
        ),
      );
  });

  it('changes nothing of what the rows mean: the same findings, and everything goes on working', () => {
    const office = busyOffice();
    const before = office.menu('menuValidate').match(/\d+/g);
    speak(office, 'en');
    expect(office.menu('menuValidate').match(/\d+/g)).toEqual(before);
    expect(enrolNew(office, 'Ibu Dua').enrolmentId).toBe('E-00002');
    expect(office.shown('Enrolments')[2]).toContain(optionLabel('en', 'enrolments', 'state', 'enrolled'));
    expect(office.menu('menuSetUp')).toContain('0 changes');
  });

  it('can be switched back, and then every tab shows what it showed before', () => {
    const office = busyOffice();
    const shown = () =>
      titlesOf(office)
        .filter((title) => title !== 'Jurnal')
        .map((title) => [title, office.shown(title)] as const);
    const before = shown();
    speak(office, 'en');
    speak(office, 'id');
    expect(shown()).toEqual(before);
  });
});
