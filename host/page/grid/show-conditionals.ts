import { InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import {
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';

/** Lays the style of the conditional formats that hold over each cell's own (which Univer leaves to a package for editing them). */
export function showConditionals(injector: Injector) {
  const rules = injector.get(ConditionalFormattingService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 12,
    handler: (cell, location, next) => {
      const style = rules.composeStyle(
        location.unitId,
        location.subUnitId,
        location.row,
        location.col,
      )?.style;
      if (!style) return next(cell);
      const own = location.workbook.getStyles().getStyleByCell(cell) ?? {};
      return next({ ...(cell ?? {}), s: { ...own, ...style } });
    },
  });
  injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(({ unitId }) => {
    injector.get(IRenderManagerService).getRenderById(unitId)?.mainComponent?.makeDirty();
  });
}
