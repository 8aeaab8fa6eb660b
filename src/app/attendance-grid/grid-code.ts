import type { Cell } from '../../core/cell';
import type { Attendance } from '../../features/attendance/facts';
import type { LanguageCode } from '../../i18n/speak';

/**
 * What a cell of the grid says, in one spelling: a letter, or `T` and the JP of the late with a point, `T1.5`. The empty
 * text is a blank cell.
 */
export type GridCode = string;

/** Takes the row away. */
export const ERASE = '-';

/** Capitals of the plain Latin alphabet only: a letter of another one that looks the same is no code. */
const LETTER = /^[HISAL]$/i;
const LATE = /^T *(\d{1,2}(?:[.,]\d{1,2})?)?$/i;

/** Reads what somebody typed; undefined when it is no code. `T` without JP is read, and is told apart by who asks for its JP. */
export const readCode = (cell: Cell): GridCode | undefined => {
  const text = String(cell).trim();
  if (text === '' || text === ERASE) return text;
  if (LETTER.test(text)) return text.toUpperCase();
  const late = LATE.exec(text);
  if (!late) return undefined;
  return late[1] === undefined ? 'T' : `T${Number(late[1].replace(',', '.'))}`;
};

export const codeOfRow = ({ code, jpAttended }: Pick<Attendance, 'code' | 'jpAttended'>): GridCode =>
  code === 'T' ? `T${jpAttended}` : code;

export const letterOf = (code: GridCode) => code.charAt(0) as Attendance['code'];

/** JP that a late one was there; undefined when it was not said. */
export const lateJpOf = (code: GridCode): number | undefined =>
  code.length > 1 ? Number(code.slice(1)) : undefined;

/** As the grid shows it, with the decimal sign of the language. */
export const showCode = (code: GridCode, language: LanguageCode): string =>
  language === 'id' ? code.replace('.', ',') : code;
