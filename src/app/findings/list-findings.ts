import * as z from 'zod/mini';
import { agencies } from '../../features/agencies/tab';
import {
  type Filter,
  type Finding,
  isNew,
  isOpen,
  mayDecideOn,
  pageOfFindings,
  SHOWN_STATES,
  WORKERS,
} from '../../features/findings/facts';
import { findings } from '../../features/findings/tab';
import { admittedContext } from '../admit';
import type { AppAnswer } from '../app-operations';
import type { Ports } from '../ports';
import { readSnapshot } from '../read/snapshot';

export const LIST_FINDINGS_INPUT = () =>
  z.strictObject({
    state: z.enum(SHOWN_STATES, 'R13'),
    severity: z.optional(z.enum(['E', 'W', 'I'], 'R13')),
    agencyId: z.optional(z.string('R13').check(z.maxLength(60, 'R14'))),
    tab: z.optional(z.string('R13').check(z.maxLength(60, 'R14'))),
    page: z.number('R14').check(z.refine((value) => Number.isInteger(value) && value > 0, 'R14')),
  });

export type FindingsFilter = Filter & { readonly page: number };

/** A finding as the sidebar shows it. */
export interface ListedFinding {
  readonly findingId: string;
  /** Sent back with whatever is done about it, so that nothing is done about something else. */
  readonly valueHash: string;
  readonly rule: string;
  readonly severity: 'E' | 'W' | 'I';
  readonly state: Finding['state'];
  readonly isNew: boolean;
  readonly tab: string;
  readonly rowId: string | null;
  readonly field: string | null;
  readonly message: string;
  readonly firstSeenOn: string;
  readonly agencyId: string | null;
  /** Tab and column, where they are of the product: the calls that show or mend it name them, so that one read suffices. */
  readonly place: string | null;
  readonly mayDecide: boolean;
  readonly isMendable: boolean;
  /** Who acknowledged it last, whether that still holds or not. */
  readonly acknowledged: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

interface Count {
  readonly name: string;
  readonly count: number;
}

/** What a rule of the page says beside its message, and how many of its open findings can be mended at once. */
interface RuleAdvice {
  readonly why: string;
  readonly mend: string;
  readonly mendable: number;
  /** Keys of the tabs that these stand in. */
  readonly tabs: readonly string[];
}

export interface FindingsPage {
  readonly items: readonly ListedFinding[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly states: readonly Count[];
  readonly severities: readonly Count[];
  readonly agencies: readonly (Count & { readonly label: string })[];
  readonly tabs: readonly Count[];
  readonly rules: Readonly<Record<string, RuleAdvice>>;
}

const tabKeyOf = ({ place }: Finding): string => place?.split('.')[0] ?? '';

/** A page of the findings: one read, and an answer that is no larger for thousands of them. */
export const listFindings = (ports: Ports, { page, ...filter }: FindingsFilter): AppAnswer<FindingsPage> => {
  const snapshot = readSnapshot(ports, { tabs: [findings, agencies] });
  const { book, words } = snapshot;
  const { person, today } = admittedContext(snapshot, ports, WORKERS);
  const found = pageOfFindings(book, filter, page, today);
  const mendable = book
    .rows(findings)
    .filter((finding) => isOpen(finding) && finding.mendable === 'yes' && mayDecideOn(finding, person));
  const adviceOn = (rule: string): RuleAdvice => {
    const mine = mendable.filter((finding) => finding.rule === rule);
    return { ...words.advice(rule), mendable: mine.length, tabs: [...new Set(mine.map(tabKeyOf))] };
  };
  const listed = (finding: Finding): ListedFinding => {
    const { findingId, rule, severity, state, tab, message, firstSeenOn, acknowledgedBy } = finding;
    const mayDecide = mayDecideOn(finding, person);
    return {
      ...{ findingId, rule, severity, state, tab, message, firstSeenOn, mayDecide },
      valueHash: finding.valueHash ?? '',
      isNew: isNew(finding, today),
      rowId: finding.rowId ?? null,
      field: finding.field ?? null,
      agencyId: finding.agencyId ?? null,
      place: finding.place ?? null,
      isMendable: isOpen(finding) && finding.mendable === 'yes' && mayDecide,
      acknowledged:
        acknowledgedBy === undefined
          ? null
          : { by: acknowledgedBy, at: finding.acknowledgedAt ?? '', reason: finding.reason ?? '' },
    };
  };
  const names = new Map(book.rows(agencies).map(({ agencyId, name }) => [agencyId, name]));
  return {
    snapshot,
    answer: {
      ...found,
      items: found.items.map(listed),
      agencies: found.agencies.map((agency) => ({ ...agency, label: names.get(agency.name) ?? agency.name })),
      rules: Object.fromEntries(
        [...new Set(found.items.map(({ rule }) => rule))].map((rule) => [rule, adviceOn(rule)]),
      ),
    },
  };
};
