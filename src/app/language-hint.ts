import type { LanguageCode } from '../i18n/speak';
import type { Ports } from './ports';

const KEY = 'language';

/** The language last seen in the settings, for what has to be said without reading the workbook: the menu, an unreadable call. */
export const languageHint = (ports: Ports): LanguageCode => {
  try {
    return ports.memory.get(KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
};

/** Written only when it changes: a property costs as much as a small read. */
export const rememberLanguage = (ports: Ports, language: LanguageCode): void => {
  if (languageHint(ports) !== language) ports.memory.set(KEY, language);
};
