import { without } from '../fields/without';
import type { CellFormat } from '../schema/message';
import { withPair } from './paired-colors';
import { storedBorders } from './stored-border';

/** The format as Google keeps it: every colour beside its style, channels in 255 steps, borders with their widths. */
export function storedFormat(format: CellFormat): CellFormat {
  const { textFormat, borders } = format;
  const kept = borders && storedBorders(borders);
  return {
    ...without(withPair(format, 'backgroundColor'), 'borders'),
    ...(textFormat === undefined ? {} : { textFormat: withPair(textFormat, 'foregroundColor') }),
    ...(kept === undefined ? {} : { borders: kept }),
  };
}
