import { FIELDS } from '../../src/features/imports/facts';
import type { Link } from '../../src/sidebar/link';
import { dryRun, type Report } from '../../src/sidebar/import/dry-run';
import { labelsOf } from '../../src/sidebar/import/labels';
import { contentOf, linesOf, matchingOf, portions } from '../../src/sidebar/import/lines';
import { readList } from '../../src/sidebar/import/list';
import { matchColumns } from '../../src/sidebar/import/match-columns';
import type { CallOptions, Office } from './office';

/** What calls cost: service calls that take time, and modelled seconds with the start of each execution. */
export interface Spent {
  readonly executions: number;
  readonly calls: number;
  readonly seconds: number;
}

/** Before a script's first line runs (docs/local-host.md). */
const START_MS = 500;

export const spentOn = (office: Office): Spent => {
  const costly = office.host.trace().filter(({ costs }) => costs);
  const executions = new Set(office.host.trace().map(({ execution }) => execution)).size;
  const ms = costly.reduce((sum, call) => sum + call.ms, executions * START_MS);
  return { executions, calls: costly.length, seconds: Math.round(ms / 100) / 10 };
};

/** A list's way into the registry, with the sidebar's own reading and cutting, step by step. */
export const takeList = (office: Office, text: string, job: string, options: CallOptions = {}) => {
  const labels = labelsOf(FIELDS);
  const list = readList(text, labels);
  if (!list) throw new Error('no list');
  const columns = matchColumns(list.labels, labels);
  const matching = matchingOf(list, columns);
  const lines = linesOf(list, columns);
  const link: Link = {
    newestCommit: () => 0,
    send: (name, input) =>
      Promise.resolve({
        type: 'done',
        answer: office.answer(name, input, options),
        warnings: [],
        language: 'id',
        commit: 0,
      }),
  };
  return {
    list,
    columns,
    dryRun: async (): Promise<Report> => {
      const report = await dryRun(link, matching, lines, () => undefined);
      if ('type' in report) throw new Error(report.type);
      return report;
    },
    stage: (most = Infinity) => {
      const content = contentOf(matching, lines);
      for (const portion of portions(lines.slice(0, most)))
        office.answer(
          'stageImport',
          { job, matching, content, total: lines.length, lines: portion },
          { ...options, acknowledged: true },
        );
    },
    /** Decides one portion; gives how many lines are left. */
    runOnce: () =>
      office.answer<{ left: number; added: number; known: number; review: number; refused: number }>(
        'runImport',
        { job },
        { ...options, acknowledged: true },
      ),
    run: () => {
      const sum = { added: 0, known: 0, review: 0, refused: 0 };
      for (let left = 1; left > 0;) {
        const done = office.answer<typeof sum & { left: number }>(
          'runImport',
          { job },
          { ...options, acknowledged: true },
        );
        ({ left } = done);
        for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += done[key];
      }
      return sum;
    },
    undo: () => office.answer<{ undone: number; kept: string[] }>('undoImport', { job }, options),
  };
};
