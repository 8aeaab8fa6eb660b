import { type Day, dayForPeople, isDay } from '../../core/day';
import { nikFaults, normaliseNik, readNik } from '../../core/nik';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';

type NikWords = ViewWords['identity']['nik'];

/** What can be said of a national id while it is typed: how far it is, what it says, what there is to doubt. The server knows more. */
export const nikTexts = (
  { nik: typed, birthDate }: { readonly nik: string; readonly birthDate: string },
  today: Day,
  words: NikWords,
): readonly string[] => {
  const digits = normaliseNik(typed);
  if (digits === '') return [];
  if (/^\d{1,15}$/.test(digits)) return [fill(words.count, { count: digits.length })];
  const read = readNik(typed);
  // The century is not written: who is to be born is not meant.
  const days = read.ok && read.value.female ? read.value.birthDays.filter((day) => day <= today) : [];
  const faults = nikFaults(typed, {
    womenOnly: true,
    ...(isDay(birthDate) ? { birthDate } : {}),
  });
  return [
    ...(days.length === 0 ? [] : [fill(words.reads, { born: days.map(dayForPeople).join(' / ') })]),
    ...faults.flatMap(({ rule }) => (rule in words ? [words[rule as keyof NikWords]] : [])),
  ];
};
