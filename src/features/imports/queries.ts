import * as z from 'zod/mini';
import type { Book } from '../../core/book';
import { defineQuery } from '../../core/command';
import { identities } from '../identities/tab';
import { FIELDS, type ImportLine, type Job, linesField, matchingField, matchings, newestJob } from './facts';
import { createJudge, type Verdict } from './plan';
import { readLine } from './rules';
import { imports } from './tab';

const ROLES = ['admin', 'prison'] as const;

const MOST_LINES = 2000;
const MOST_MATCHINGS = 30;
/** Lines of the newest import that are listed with what became of them. */
const MOST_LISTED = 300;

const VERDICTS = ['ok', 'warning', 'review', 'refused', 'known'] as const satisfies readonly Verdict[];

/** `R02 nik, R09 birthDate` as it stands in the tab. */
const reasonsOf = ({ outcome = '', registryKey }: ImportLine) =>
  outcome
    .split(', ')
    .filter((part) => part !== '')
    .map((part) => {
      const [rule = '', field = ''] = part.split(' ');
      return { rule, field, ...(registryKey === undefined ? {} : { other: registryKey }) };
    });

const tellJob = (book: Book, { job, plan, lines }: Job) => {
  const count = (wanted: ImportLine['state']) => lines.filter(({ state }) => state === wanted).length;
  const told = lines.filter(({ state }) => state === 'refused' || state === 'review');
  return {
    job,
    content: plan.content,
    total: plan.total,
    staged: lines.length,
    counts: {
      queued: count('queued'),
      added: count('added'),
      known: count('known'),
      review: count('review'),
      refused: count('refused'),
      undone: count('undone'),
    },
    lines: told.slice(0, MOST_LISTED).map((row) => ({
      importId: row.importId,
      line: row.line,
      state: row.state,
      reasons: reasonsOf(row),
      /** Who is on the line, and whom she resembles: only where that is to be decided. */
      name: row.state === 'review' ? (nameOn(row, plan.columns) ?? null) : null,
      other: row.state === 'review' ? (book.find(identities, row.registryKey ?? '')?.fullName ?? null) : null,
    })),
  };
};

const nameOn = ({ cells = [] }: ImportLine, columns: readonly string[]): string | undefined =>
  cells[columns.filter((column) => column !== '').indexOf('fullName')];

/** What the import sidebar opens with: what a list may say, how lists were matched before, and the import that may have to go on. */
export const importForm = defineQuery({
  name: 'importForm',
  roles: ROLES,
  reads: [identities, imports],
  input: () => z.strictObject({}),
  refusals: {},
  answer: (book) => {
    const newest = newestJob(book);
    return {
      fields: [...FIELDS],
      matchings: matchings(book).slice(0, MOST_MATCHINGS),
      job: newest ? tellJob(book, newest) : null,
    };
  },
});

/**
 * What an import would do, line by line; nothing is written. `before` are the lines that earlier calls accepted, with the
 * cells by which people are compared: a list may be longer than a call.
 */
export const dryRunImport = defineQuery({
  name: 'dryRunImport',
  roles: ROLES,
  reads: [identities],
  input: () =>
    z.strictObject({
      matching: matchingField(),
      before: linesField(MOST_LINES * 10),
      lines: linesField(MOST_LINES),
    }),
  refusals: {},
  answer: (book, { matching, before, lines }, { today }) => {
    const habits = { ...matching, today };
    const judge = createJudge(book.rows(identities), matching.columns);
    for (const { line, cells } of before) judge.accept(readLine(cells, habits), { otherLine: line });
    const judged = lines.map(({ line, cells }) => {
      const read = readLine(cells, habits);
      const { verdict, reasons } = judge.judge(read);
      if (verdict === 'ok' || verdict === 'warning') judge.accept(read, { otherLine: line });
      return { line, verdict, reasons };
    });
    const totals = Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, judged.filter((line) => line.verdict === verdict).length]),
    ) as Record<Verdict, number>;
    return { lines: judged, totals };
  },
});

export const importsQueries = [importForm, dryRunImport] as const;
