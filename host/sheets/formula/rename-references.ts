import { sheetPrefix } from '../a1/sheet-name';
import type { Draft } from '../draft/draft';
import { mapReferences } from './references';
import { rewriteFormulas } from './rewrite-formulas';

/** Lets every formula that names a sheet by its old title name it by the new one. */
export function renameReferences(draft: Draft, before: string, after: string): void {
  const old = before.toLowerCase();
  rewriteFormulas(draft, (formula) =>
    mapReferences(formula, ({ sheet, title, corners }) => {
      const prefix = title?.toLowerCase() === old ? `${sheetPrefix(after)}!` : sheet;
      return `${prefix}${corners.join(':')}`;
    }),
  );
}
