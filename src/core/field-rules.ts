import type { Book } from './book';
import { idOf, type Loose } from './row-view';
import { isBlank } from './cell';
import { NIK_RULES } from './nik';
import { looksLikeId, repeatable, repeatableOf } from './kinds/text';
import type { Hit, Severity } from './rule';
import { type AnyTab, columnKeys, kindOf } from './tab';

/** The rules that every column brings along by its kind (section 5 of the domain's rules), with their English texts. */
export const FIELD_RULES = {
  R01: { severity: 'E', text: 'This has to be filled in.' },
  R02: NIK_RULES.R02,
  R03: NIK_RULES.R03,
  R05: NIK_RULES.R05,
  R08: { severity: 'E', text: 'This is not a real date: “{value}”.' },
  R10: {
    severity: 'E',
    text: 'This time is not right: “{value}”. Write it like 09:00, and the end after the start.',
  },
  R11: { severity: 'E', text: 'This is not an e-mail address: “{value}”.' },
  R13: { severity: 'E', text: '“{value}” is not one of the values that can be chosen here.' },
  R14: { severity: 'E', text: '“{value}” is outside what is possible here.' },
  R17: { severity: 'W', text: 'There are spaces at the start, at the end, or twice in a row.' },
  R19: {
    severity: 'W',
    text: 'This text holds a number of 16 digits, which may be a national id. It must not be here.',
  },
  R36: { severity: 'E', text: '{value} is used by more than one row.' },
  R50: { severity: 'E', text: '{value} does not exist, or has been voided.' },
} as const satisfies Record<string, { severity: Severity; text: string }>;

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
    return text !== text.trim() || /\s{2}/.test(text) ? [{ rule: 'R17', column }] : [];
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
