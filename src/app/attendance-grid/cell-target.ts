import type { Problem } from '../../core/rule';
import { repeatable } from '../../core/kinds/text';
import { fill } from '../../core/words';
import { isCancelled } from '../../features/sessions/facts';
import { explainProblem } from '../explain';
import type { Words } from '../words';
import type { Painted } from './base-text';
import { ERASE, showCode } from './grid-code';
import type { JudgedCell } from './judge-cells';

/** How a cell is to be left. */
export interface Target extends Painted {
  /** Undefined where what was typed stays. */
  readonly shown: string | undefined;
  /** What the cell's note says; empty for none. */
  readonly note: string;
}

const whyWrong = (
  { raw, reason, session }: JudgedCell,
  problem: Problem | undefined,
  words: Words,
): string => {
  const typed = repeatable(raw, 20);
  if (problem) return `“${typed}”: ${explainProblem(words, problem).text}`;
  const most = showCode(String(session?.jp ?? 0), words.language);
  return fill(words.app.grid.wrong[reason ?? 'unknown'], { typed, most });
};

const whyConflict = ({ typed, current, row }: JudgedCell, { app, language }: Words): string =>
  fill(app.grid.conflict, {
    typed: typed === ERASE ? app.grid.nothing : showCode(typed, language),
    code: current === '' ? app.grid.nothing : showCode(current, language),
    by: row?.enteredBy ?? app.grid.somebody,
  });

/** What the grid is to show of a cell, once what was typed is recorded as planned. */
export const targetOf = (cell: JudgedCell, problem: Problem | undefined, words: Words): Target => {
  const { session, current, typed, verdict, isExpected } = cell;
  if (verdict === 'wrong' || problem)
    return { code: current, look: 'wrong', shown: undefined, note: whyWrong(cell, problem, words) };
  if (verdict === 'conflict')
    return { code: current, look: 'conflict', shown: undefined, note: whyConflict(cell, words) };
  const code = verdict === 'apply' ? typed : verdict === 'erase' ? '' : current;
  const isOff = !session || isCancelled(session) || !isExpected;
  return { code, look: isOff ? 'off' : 'plain', shown: showCode(code, words.language), note: '' };
};
