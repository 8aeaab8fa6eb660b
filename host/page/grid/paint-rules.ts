import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Mutate } from './paint';
import type { PageSheet } from './page-workbook';

// Of a package that Univer brings along itself, and that is therefore not imported by name.
const addValidation = 'data-validation.mutation.addRule';
const removeValidation = 'data-validation.mutation.removeRule';

/** Drop-downs, conditional formats and notes: a kind that changed is taken out whole and put in anew. */
export function paintRules(mutate: Mutate, unitId: string, old: PageSheet | undefined, next: PageSheet) {
  const target = { unitId, subUnitId: next.id };
  if (JSON.stringify(old?.validations ?? []) !== JSON.stringify(next.validations)) {
    const ruleId = old?.validations.map((rule) => rule.uid) ?? [];
    if (ruleId.length > 0) mutate(removeValidation, { ...target, ruleId, source: 'patched' });
    const rule = next.validations.map((validation) => ({ ...validation }));
    if (rule.length > 0) mutate(addValidation, { ...target, rule, source: 'patched' });
  }
  if (JSON.stringify(old?.conditionals ?? []) !== JSON.stringify(next.conditionals)) {
    for (const rule of old?.conditionals ?? [])
      mutate(DeleteConditionalRuleMutation.id, { ...target, cfId: rule.cfId });
    // Univer puts a new rule first, and the first rule wins.
    for (const rule of [...next.conditionals].reverse())
      mutate(AddConditionalRuleMutation.id, { ...target, rule });
  }
  for (const [place, text] of next.notes) {
    if (old?.notes.get(place) !== text)
      mutate(UpdateNoteMutation.id, noteParams(unitId, next.id, place, text));
  }
  for (const place of old?.notes.keys() ?? []) {
    const [row = 0, col = 0] = place.split(',').map(Number);
    if (!next.notes.has(place)) mutate(RemoveNoteMutation.id, { unitId, sheetId: next.id, row, col });
  }
}

function noteParams(unitId: string, sheetId: string, place: string, text: string) {
  const [row = 0, col = 0] = place.split(',').map(Number);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 26), 0);
  const note = {
    id: `note-${sheetId}-${place}`,
    row,
    col,
    width: 240,
    height: Math.max(64, 28 + lines * 20),
    note: text,
  };
  return { unitId, sheetId, row, col, note };
}
