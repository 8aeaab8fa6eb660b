import { CellValueType, InterceptorEffectEnum, type ICellData, type Injector } from '@univerjs/core';
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { PageCell } from './page-workbook';
import type { ShownText } from './univer-sheet';

/**
 * Makes cells show the host's formatted text instead of Univer's own formatting, and editors start with the text
 * that the workbook's language would read back.
 */
export function showHostText(
  injector: Injector,
  cellOf: (sheetId: string, row: number, column: number) => PageCell | undefined,
) {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: 11,
    handler: (cell, location, next) => {
      // Not what comes in: others round the value before this is asked.
      const extra = location.rawData && shownText(location.rawData);
      return next(extra ? { ...cell, v: extra.shown } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, location, next) => {
      const known = cellOf(location.subUnitId, location.row, location.col);
      if (!cell || !known) return next(cell);
      if (known.formula !== undefined) return { ...cell, f: known.edit };
      return next({ ...cell, v: known.edit, t: CellValueType.STRING });
    },
  });
}

/** The host's text for a cell, unless the engine has computed another value since. */
function shownText(cell: ICellData): ShownText | undefined {
  const extra = cell.custom as ShownText | null | undefined;
  return extra && extra.value === cell.v ? extra : undefined;
}
