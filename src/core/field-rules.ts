import type { Book } from './book';
import { idOf, type Loose } from './row-view';
import { isBlank } from './cell';
import { NIK_RULES } from './nik';
import { looksLikeId, repeatable, repeatableOf } from './kinds/text';
import type { Hit, RuleWords, Severity } from './rule';
import { type AnyTab, columnKeys, kindOf } from './tab';

/** The rules that every column brings along by its kind (section 5 of the domain's rules), with their English texts. */
export const FIELD_RULES = {
  R01: {
    severity: 'E',
    text: 'This has to be filled in.',
    why: 'Lists, letters and reports cannot use a row with a gap.',
    mend: 'Fill in the cell; if the row is not to be used, set its column of voided rows to Yes.',
  },
  R02: NIK_RULES.R02,
  R03: NIK_RULES.R03,
  R05: NIK_RULES.R05,
  R08: {
    severity: 'E',
    text: 'This is not a real date: “{value}”.',
    why: 'A text that looks like a date cannot be counted or sorted, and day and month may be the other way round.',
    mend: 'Type the date again as day/month/year, such as 01/02/2027; where only one reading is possible, Mend at once does it.',
  },
  R10: {
    severity: 'E',
    text: 'This time is not right: “{value}”. Write it like 09:00, and the end after the start.',
    why: 'From start and end the JP, clashes of rooms and the printed lists are worked out.',
    mend: 'Type the time as hours and minutes, such as 09:00, and an end that comes after the start.',
  },
  R11: {
    severity: 'E',
    text: 'This is not an e-mail address: “{value}”.',
    why: 'Mails to an address that is wrong reach nobody.',
    mend: 'Write one address without a name and without commas, such as nama@kantor.go.id.',
  },
  R13: {
    severity: 'E',
    text: '“{value}” is not one of the values that can be chosen here.',
    why: 'Counts and rules know only the words of the list, so this row would be left out.',
    mend: 'Choose a value from the drop-down list of the cell.',
  },
  R14: {
    severity: 'E',
    text: '“{value}” is outside what is possible here.',
    why: 'A value that is too large, too small or too long is mostly a slip of the keyboard, and would falsify the counts.',
    mend: 'Correct the number, or shorten the text.',
  },
  R17: {
    severity: 'W',
    text: 'There are spaces at the start, at the end, or twice in a row.',
    why: 'With a space too many the same name counts as another one, in lists and in searches.',
    mend: 'Press Mend at once, or take the extra spaces out by hand.',
  },
  R19: {
    severity: 'W',
    text: 'This text holds a number of 16 digits, which may be a national id. It must not be here.',
    why: 'Everybody reads the shared workbook, and a NIK shows who a participant is.',
    mend: 'Take the number out of the text; numbers of identity belong in the registry of the prison only.',
  },
  R36: {
    severity: 'E',
    text: '{value} is used by more than one row.',
    why: 'Other tabs mean one row by this code, and would now find the wrong one.',
    mend: 'Clear the code in the copied row and check the entries again: it gets a new one; void the row if it is only a copy.',
  },
  R50: {
    severity: 'E',
    text: '{value} does not exist, or has been voided.',
    why: 'The row points to nothing, and is missing in lists and counts of what it belongs to.',
    mend: 'Choose a code from the list, or bring the row back that was voided by mistake.',
  },
} as const satisfies Record<string, RuleWords & { severity: Severity }>;

export type FieldRule = keyof typeof FIELD_RULES;
export type FieldHit = Hit & { readonly rule: FieldRule };

const columnHits = (tab: AnyTab, column: string, row: Loose<AnyTab>, book: Book): FieldHit[] => {
  const kind = kindOf(tab, column);
  const cell = row.$.cell(column);
  if (isBlank(cell)) return kind.optional ? [] : [{ rule: 'R01', column }];
  const fault = row.$.fault(column);
  const value = () => repeatableOf(kind, cell);
  if (fault) return [{ rule: fault.rule as FieldRule, column, params: { ...fault.params, value: value() } }];
  if (kind.name === 'text') {
    const text = String(cell);
    if (looksLikeId(text)) return [{ rule: 'R19', column }];
    return text !== text.trim() || /[^\S\n]{2}/.test(text) ? [{ rule: 'R17', column }] : [];
  }
  const each = kind.refersToEach;
  if (each !== undefined)
    return !book.tables.has(each)
      ? []
      : String(cell)
          .split(/[,;\n]/)
          .map((id) => id.trim())
          .filter((id) => id !== '' && !book.refers(each, id))
          .map((id) => ({ rule: 'R50', column, params: { value: repeatable(id) } }));
  if (kind.refersTo === undefined) return [];
  return !book.tables.has(kind.refersTo) || book.refers(kind.refersTo, String(cell).trim())
    ? []
    : [{ rule: 'R50', column, params: { value: value() } }];
};

/** How one row breaks the rules of its columns' kinds, and whether an earlier row has its id. Voided rows break none. */
export const fieldHits = (tab: AnyTab, row: Loose<AnyTab>, book: Book): readonly FieldHit[] => {
  if (row.$.voided) return [];
  const hits = columnKeys(tab).flatMap((column) => columnHits(tab, column, row, book));
  const id = idOf(tab, row);
  return id !== '' && book.firstWithId(tab, id) !== row.$.at
    ? [...hits, { rule: 'R36', column: tab.id, params: { value: repeatable(row.$.cell(tab.id)) } }]
    : hits;
};
