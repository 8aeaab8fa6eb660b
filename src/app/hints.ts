import { type WorkbookKind, WORKBOOKS } from '../core/tab';
import type { LanguageCode } from '../i18n/speak';
import type { Ports } from './ports';

/** What was last seen of the workbook, for what has to be said without reading it: the menu, an unreadable call. */
const recall = (ports: Ports, key: string): string | undefined => {
  try {
    return ports.memory.get(key);
  } catch {
    return undefined;
  }
};

/** Written only when it changes: a property costs as much as a small read. */
const remember = (ports: Ports, key: string, value: string): void => {
  if (recall(ports, key) !== value) ports.memory.set(key, value);
};

export const languageHint = (ports: Ports): LanguageCode =>
  recall(ports, 'language') === 'en' ? 'en' : 'id';

export const rememberLanguage = (ports: Ports, language: LanguageCode): void => {
  if (languageHint(ports) !== language) remember(ports, 'language', language);
};

/** Which workbook this is; undefined before set-up. */
export const workbookHint = (ports: Ports): WorkbookKind | undefined =>
  WORKBOOKS.find((kind) => kind === recall(ports, 'workbook'));

export const rememberWorkbook = (ports: Ports, kind: WorkbookKind): void => remember(ports, 'workbook', kind);

/** What set-up last made of the workbook, of everything that is kept. */
export const schemaHint = (kept: Readonly<Record<string, string>>): string | undefined => kept.schema;

export const rememberSchema = (ports: Ports, schema: string): void => remember(ports, 'schema', schema);
