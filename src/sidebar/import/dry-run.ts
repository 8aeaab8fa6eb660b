import type { Outcome } from '../call';
import type { Link } from '../link';
import { type Judged, type Line, type Matching, portions, remembered } from './lines';

/** What an import would do, of the whole list. */
export interface Report {
  readonly judged: readonly Judged[];
  readonly totals: Readonly<Record<Judged['verdict'], number>>;
}

type Failed = Exclude<Outcome<never>, { type: 'done' }>;

/** Asks portion by portion what an import would do; gives what went wrong instead, when anything did. */
export const dryRun = async (
  link: Link,
  matching: Matching,
  lines: readonly Line[],
  onProgress: (done: number) => void,
): Promise<Report | Failed> => {
  const judged: Judged[] = [];
  const accepted: Line[] = [];
  const totals = { ok: 0, warning: 0, review: 0, refused: 0, known: 0 };
  for (const portion of portions(lines)) {
    onProgress(judged.length);
    const outcome = await link.send('dryRunImport', {
      matching,
      before: remembered(accepted, matching, portion),
      lines: [...portion],
    });
    if (outcome.type !== 'done') return outcome;
    judged.push(...outcome.answer.lines);
    for (const { line, verdict } of outcome.answer.lines) {
      totals[verdict] += 1;
      const own = portion.find((candidate) => candidate.line === line);
      if (own && (verdict === 'ok' || verdict === 'warning')) accepted.push(own);
    }
  }
  return { judged, totals };
};
