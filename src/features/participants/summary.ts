import type { Book } from '../../core/book';
import { HIDDEN, shownParts } from '../../core/small-group';
import { defineSummary, type SummaryText } from '../../core/summary';
import { regions } from '../regions/tab';
import { settings, settingsOf } from '../settings/tab';
import { participants } from './tab';

type Text = 'unknown' | 'wholeProvince' | 'withoutRegency' | 'total';
type Place = string | SummaryText<Text>;
interface Group {
  readonly place: Place;
  readonly people: number;
}

interface Row {
  readonly province: Place;
  readonly regency: Place;
  readonly people: number | string;
}

const sayable = (place: Place): string => (typeof place === 'string' ? place : '');

/** Groups as they may be shown: the largest first, those hidden by place, so that their order says nothing. */
const shownGroups = (groups: readonly Group[], minimum: number) => {
  const { parts, hidesTotal } = shownParts(
    groups.map(({ people }) => people),
    minimum,
  );
  const rows = groups.map(({ place }, n) => ({ place, people: parts[n] ?? 0 }));
  const size = (people: number | string) => (typeof people === 'number' ? people : -1);
  const sorted = rows.sort(
    (a, b) => size(b.people) - size(a.people) || (sayable(a.place) < sayable(b.place) ? -1 : 1),
  );
  return { rows: sorted, hidesTotal };
};

const countBy = (codes: readonly string[], keyOf: (code: string) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(keyOf(code), (counts.get(keyOf(code)) ?? 0) + 1);
  return counts;
};

/** Provinces with their regencies below them; of a province that is hidden, or too small to be told apart, none. */
const rowsOf = (book: Book) => {
  const { minimumCell } = settingsOf(book);
  const nameOf = (code: string) => book.find(regions, code)?.name ?? code;
  const codes = book.rows(participants).map(({ origin = '' }) => origin);
  const provinces = countBy(codes, (code) => code.slice(0, 2));
  const { rows, hidesTotal } = shownGroups(
    [...provinces].map(([code, people]) => ({ place: code, people })),
    minimumCell,
  );
  const regencyRows = (province: string) => {
    const mine = countBy(
      codes.filter((code) => code.startsWith(province)),
      (code) => code,
    );
    const groups = [...mine].map(([code, people]) => ({
      place: code.length > 2 ? nameOf(code) : ({ text: 'withoutRegency' } as const),
      people,
    }));
    const { rows: shown, hidesTotal: isTooSmall } = shownGroups(groups, minimumCell);
    return isTooSmall
      ? []
      : shown.map(({ place, people }) => ({ province: nameOf(province), regency: place, people }));
  };
  return [
    ...rows.flatMap(({ place, people }): Row[] => {
      const code = sayable(place);
      if (code === '') return [{ province: { text: 'unknown' }, regency: '', people }];
      const whole: Row = { province: nameOf(code), regency: { text: 'wholeProvince' }, people };
      return people === HIDDEN ? [whole] : [whole, ...regencyRows(code)];
    }),
    {
      province: { text: 'total' } as const,
      regency: '',
      people: hidesTotal ? HIDDEN : codes.length,
    },
  ];
};

/** Where participants come from, province by province, from anywhere in the country. */
export const originSummary = defineSummary({
  key: 'origin',
  title: 'Origin of participants',
  reads: [settings, regions, participants],
  columns: { province: 'text', regency: 'text', people: 'count' },
  texts: {
    note: '* fewer than {minimum} people, or hidden lest fewer than {minimum} could be worked out.',
    unknown: 'Not known',
    wholeProvince: '(whole province)',
    withoutRegency: '(regency not known)',
    total: 'Total',
  },
  tables: (book) => {
    const note = { text: 'note', params: { minimum: settingsOf(book).minimumCell } } as const;
    return book.rows(participants).length === 0 ? [] : [{ subject: '', name: '', note, rows: rowsOf(book) }];
  },
});

export const participantsSummaries = [originSummary] as const;
