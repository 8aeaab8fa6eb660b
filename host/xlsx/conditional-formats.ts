import type { Worksheet } from '@cj-tech-master/excelts';
import type { Sheet } from '../sheets/model/workbook';
import { areaOf, cellsA1 } from '../sheets/range/area';
import { excelFont } from './cell-style';
import { excelColor } from './color';
import { conditionFormula } from './condition-formula';
import type { Exporting } from './exporting';

/** Puts a sheet's conditional formats into Excel's as formulas, the first the most important. Colour scales are left out. */
export function addConditionalFormats(to: Worksheet, sheet: Sheet, exporting: Exporting): void {
  sheet.conditionalFormats.forEach(({ ranges = [], booleanRule }, index) => {
    const areas = ranges.map((range) => areaOf(range, sheet));
    const [first] = areas;
    if (first === undefined || booleanRule?.condition === undefined) return;
    const cell = cellsA1({ ...first, bottom: first.top + 1, right: first.left + 1 });
    const formula = conditionFormula(booleanRule.condition, cell, exporting);
    if (formula === undefined) return;
    const { format = {} } = booleanRule;
    const background = excelColor(format.backgroundColor, format.backgroundColorStyle);
    to.addConditionalFormatting({
      ref: areas.map(cellsA1).join(' '),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [formula],
          style: {
            font: excelFont(format),
            ...(background && { fill: { type: 'pattern', pattern: 'solid', bgColor: background } }),
          },
        },
      ],
    });
  });
}
