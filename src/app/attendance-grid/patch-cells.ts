import type { CellData } from '../api';
import { cellData } from '../commit/cells';
import type { Look } from './base-text';
import type { Target } from './cell-target';
import type { JudgedCell } from './judge-cells';
import { type Patch, write } from './patches';

interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

const COLORS: Readonly<Record<Look, Color | undefined>> = {
  plain: undefined,
  off: { red: 0.85, green: 0.85, blue: 0.85 },
  wrong: { red: 0.98, green: 0.78, blue: 0.76 },
  conflict: { red: 1, green: 0.92, blue: 0.6 },
};

/** What is typed stays the text that it is. */
const AS_TYPED = {
  numberFormat: { type: 'TEXT', pattern: '@' },
  horizontalAlignment: 'CENTER',
};

export const BACKGROUND = 'userEnteredFormat.backgroundColor';
export const background = (look: Look): CellData => {
  const backgroundColor = COLORS[look];
  return { userEnteredFormat: backgroundColor ? { backgroundColor } : {} };
};

/**
 * What has to be written of a cell so that it is as it should be: nothing where it is. What somebody types, and how they
 * format, while this runs, is thereby left alone in all other cells.
 */
export const patchOf = (
  { enrolmentId, sessionId, raw, before }: JudgedCell,
  { shown, look, note }: Target,
  isNew: boolean,
): Patch[] => {
  if (isNew) {
    const backgroundColor = COLORS[look];
    return [
      write(enrolmentId, sessionId, shown ?? '', {
        ...AS_TYPED,
        ...(backgroundColor ? { backgroundColor } : {}),
      }),
    ];
  }
  const isShownAnew = shown !== undefined && shown !== raw;
  const isMarked = note !== '' || (before ? before.look !== look : true);
  const fields = [
    ...(isShownAnew ? ['userEnteredValue'] : []),
    ...(isMarked ? [BACKGROUND, 'note'] : []),
  ].join(',');
  if (fields === '') return [];
  return [
    {
      row: enrolmentId,
      column: sessionId,
      cell: { ...(isShownAnew ? cellData(shown) : {}), ...(isMarked ? { ...background(look), note } : {}) },
      fields,
    },
  ];
};
