import type { Book } from '../../core/book';
import type { Person } from '../../core/context';
import type { Day } from '../../core/day';
import { daysBetween } from '../../core/day';
import type { Stored } from '../../core/row-view';
import { isSteward } from '../actions/facts';
import { findings } from './tab';

export type Finding = Stored<typeof findings>;

/** Whoever may mend, or acknowledge. */
export const WORKERS = ['admin', 'coordinator', 'prison', 'trainer', 'partner'] as const;

/** True for what somebody still has to look at: not solved, and not acknowledged. */
export const isOpen = ({ state }: Pick<Finding, 'state'>): boolean =>
  state === 'open' || state === 'returned';

/** Days for which a finding counts as new. */
const NEW_FOR_DAYS = 7;

export const isNew = (finding: Pick<Finding, 'state' | 'firstSeenOn'>, today: Day): boolean =>
  isOpen(finding) && daysBetween(finding.firstSeenOn, today) < NEW_FOR_DAYS;

/** Whoever runs the programme decides on every finding, everybody else on those of their agency. */
export const mayDecideOn = ({ agencyId }: Pick<Finding, 'agencyId'>, person: Person): boolean =>
  isSteward(person) || agencyId === person.agencyId;

export const SHOWN_STATES = ['open', 'new', 'returned', 'acknowledged', 'solved'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/** Which findings are wanted; what is left out does not narrow. */
export interface Filter {
  readonly state: ShownState;
  readonly severity?: 'E' | 'W' | 'I' | undefined;
  readonly agencyId?: string | undefined;
  /** A tab by its title, as it stands in the tab of findings. */
  readonly tab?: string | undefined;
}

/** So many findings are shown at once. */
export const PAGE = 25;

const isIn = (finding: Finding, state: ShownState, today: Day): boolean =>
  state === 'open' ? isOpen(finding) : state === 'new' ? isNew(finding, today) : finding.state === state;

const HEAVIEST_FIRST = { E: 0, W: 1, I: 2 } as const;

/** Those seen last first, and of one day the heavier first; otherwise in the order of the tab. */
const byNews = (a: Finding, b: Finding): number =>
  a.firstSeenOn === b.firstSeenOn
    ? HEAVIEST_FIRST[a.severity] - HEAVIEST_FIRST[b.severity]
    : a.firstSeenOn < b.firstSeenOn
      ? 1
      : -1;

const countBy = (list: readonly Finding[], nameOf: (finding: Finding) => string) => {
  const counts = new Map<string, number>();
  for (const finding of list) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => (a.name < b.name ? -1 : 1));
};

/**
 * A page of the findings that are wanted, and how many there are: by state of all, and by severity, agency and tab of
 * those that the other filters leave, so that each number is what choosing it would give.
 */
export const pageOfFindings = (book: Book, filter: Filter, page: number, today: Day) => {
  const all = book.rows(findings);
  const { state, severity, agencyId, tab } = filter;
  const passes = (finding: Finding, without: keyof Filter | 'none'): boolean =>
    (without === 'state' || isIn(finding, state, today)) &&
    (without === 'severity' || severity === undefined || finding.severity === severity) &&
    (without === 'agencyId' || agencyId === undefined || finding.agencyId === agencyId) &&
    (without === 'tab' || tab === undefined || finding.tab === tab);
  const left = (without: keyof Filter) => all.filter((finding) => passes(finding, without));
  const wanted = all.filter((finding) => passes(finding, 'none')).sort(byNews);
  const pages = Math.max(1, Math.ceil(wanted.length / PAGE));
  const shown = Math.min(Math.max(1, page), pages);
  const ofOtherStates = left('state');
  return {
    items: wanted.slice((shown - 1) * PAGE, shown * PAGE),
    total: wanted.length,
    page: shown,
    pages,
    states: SHOWN_STATES.map((name) => ({
      name,
      count: ofOtherStates.filter((finding) => isIn(finding, name, today)).length,
    })),
    severities: countBy(left('severity'), (finding) => finding.severity),
    agencies: countBy(left('agencyId'), (finding) => finding.agencyId ?? ''),
    tabs: countBy(left('tab'), (finding) => finding.tab),
  };
};
