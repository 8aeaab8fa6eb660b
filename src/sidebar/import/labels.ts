import { columnLabel, LANGUAGES, viewWords } from '../../i18n/speak';
import { type Labels, plain } from './match-columns';

/** What the fields of the registry may be called in a list, in every language of the product. */
export const labelsOf = (fields: readonly string[]): Labels =>
  new Map(
    fields.map((field) => [
      field,
      LANGUAGES.flatMap((language) => [
        plain(columnLabel(language, 'identities', field)),
        ...(viewWords(language).import.aliases[field] ?? '').split('|').filter((name) => name !== ''),
      ]),
    ]),
  );
