import { dayForPeople } from '../../core/day';
import { fill } from '../../core/words';
import type { ViewWords } from '../../i18n/view-words';
import type { Person } from './people';

const inLanguage = (value: string | number, language: 'id' | 'en'): string => {
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayForPeople(text);
  return language === 'id' && /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text;
};

/** Why somebody gets no certificate, a sentence each: `hadir 79,17 %, harus 80 %`. */
export const reasonTexts = (
  { reasons }: Pick<Person, 'reasons'>,
  { certificates }: Pick<ViewWords, 'certificates'>,
  language: 'id' | 'en',
): readonly string[] =>
  reasons.map(({ code, params }) =>
    fill(
      certificates.reasons[code],
      Object.fromEntries(Object.entries(params).map(([name, value]) => [name, inLanguage(value, language)])),
    ),
  );
