import { isProbablySame, nameSimilarity } from '../../core/name-match';
import { type PersonName, personName } from '../../core/person-name';
import type { Identity } from '../identities/facts';
import { FIELDS, isField } from './facts';
import type { ReadLine, Reason, Values } from './rules';

/** `known`: there already. `review`: probably somebody who is there. */
export type Verdict = 'ok' | 'warning' | 'review' | 'refused' | 'known';

export interface Judged {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** Who somebody is known as: a key of the registry, or a line of the same list. */
type Whom = Pick<Reason, 'other' | 'otherLine'>;

interface Known {
  readonly whom: Whom;
  readonly values: Values;
}

/** Judges lines one after the other: those that are accepted join the people that the next ones are compared with. */
export interface Judge {
  judge(line: ReadLine, options?: { readonly isDistinct?: boolean }): Judged;
  accept(line: ReadLine, whom: Whom): void;
}

/** Names alike to 0.90 (rule R39), and birth dates that do not contradict each other. */
const ALIKE = 0.9;

const push = <K>(map: Map<K, Known[]>, key: K | undefined, known: Known): void => {
  if (key === undefined) return;
  const list = map.get(key);
  if (list) list.push(known);
  else map.set(key, [known]);
};

const yearOf = ({ birthDate }: Values): number | undefined =>
  birthDate === undefined ? undefined : Number(birthDate.slice(0, 4));

const valuesOf = (identity: Identity): Values =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = identity[field];
      return value === undefined ? [] : [[field, value.trim()]];
    }),
  );

const names = new WeakMap<Values, PersonName>();

/** Taking a name apart costs more than comparing two. */
const nameOf = (values: Values): PersonName => {
  const made = names.get(values) ?? personName(values.fullName ?? '');
  names.set(values, made);
  return made;
};

const gluedOf = (values: Values): string | undefined => nameOf(values).forms[0]?.glued;

const isSamePerson = (one: Values, other: Values): boolean =>
  (one.birthDate === undefined || other.birthDate === undefined || one.birthDate === other.birthDate) &&
  (one.fullName === other.fullName || nameSimilarity(nameOf(one), nameOf(other)) >= ALIKE);

const likeness = (one: Values, other: Values): number => {
  const born = (values: Values) => ({
    name: nameOf(values),
    ...(values.birthDate === undefined ? {} : { birthDate: values.birthDate }),
  });
  return isProbablySame(born(one), born(other))?.similarity ?? 0;
};

/** Judges lines of a list with such columns against the people of the registry. */
export const createJudge = (identities: readonly Identity[], columns: readonly string[]): Judge => {
  const fields = columns.filter(isField);
  const byNik = new Map<string, Known[]>();
  const byRegister = new Map<string, Known[]>();
  const byYear = new Map<number, Known[]>();
  const byName = new Map<string, Known[]>();
  const add = (known: Known) => {
    push(byNik, known.values.nik, known);
    push(byRegister, known.values.registerNo, known);
    push(byYear, yearOf(known.values), known);
    push(byName, gluedOf(known.values), known);
  };
  for (const identity of identities)
    if (identity.mergedInto === undefined)
      add({ whom: { other: identity.registryKey }, values: valuesOf(identity) });

  /** Whoever is there already, or has a number that only one person can have. */
  const clash = (values: Values): Judged | undefined => {
    const [sameNik] = values.nik === undefined ? [] : (byNik.get(values.nik) ?? []);
    if (sameNik)
      return isSamePerson(values, sameNik.values)
        ? { verdict: 'known', reasons: [{ rule: 'R37', severity: 'W', field: 'nik', ...sameNik.whom }] }
        : { verdict: 'refused', reasons: [{ rule: 'R37', severity: 'E', field: 'nik', ...sameNik.whom }] };
    const [sameNo] = values.registerNo === undefined ? [] : (byRegister.get(values.registerNo) ?? []);
    if (sameNo) {
      const isKnown =
        (values.nik === undefined || sameNo.values.nik === undefined) && isSamePerson(values, sameNo.values);
      const [verdict, severity] = isKnown ? (['known', 'W'] as const) : (['refused', 'E'] as const);
      return { verdict, reasons: [{ rule: 'R38', severity, field: 'registerNo', ...sameNo.whom }] };
    }
    // Without a number, only a line that says the same throughout is known to be the same.
    const same =
      values.nik === undefined
        ? (byName.get(gluedOf(values) ?? '') ?? []).find((known) =>
            fields.every((field) => known.values[field] === values[field]),
          )
        : undefined;
    return (
      same && {
        verdict: 'known',
        reasons: [{ rule: 'R39', severity: 'W', field: 'fullName', ...same.whom }],
      }
    );
  };

  const resembling = (values: Values): Known | undefined => {
    const year = yearOf(values);
    // Nothing tells two of the same name apart where neither number nor birth date is given.
    if (year === undefined)
      return values.nik === undefined ? byName.get(gluedOf(values) ?? '')?.[0] : undefined;
    let best: { readonly known: Known; readonly similarity: number } | undefined;
    for (const near of [year, year - 1, year + 1])
      for (const known of byYear.get(near) ?? []) {
        const similarity = likeness(values, known.values);
        if (similarity > (best?.similarity ?? 0)) best = { known, similarity };
      }
    return best?.known;
  };

  return {
    accept: ({ values }, whom) => add({ whom, values }),
    judge: ({ values, reasons }, { isDistinct = false } = {}) => {
      if (reasons.some(({ severity }) => severity === 'E')) return { verdict: 'refused', reasons };
      const found = clash(values);
      if (found) return found;
      const twin = isDistinct ? undefined : resembling(values);
      if (twin)
        return {
          verdict: 'review',
          reasons: [{ rule: 'R39', severity: 'W', field: 'fullName', ...twin.whom }, ...reasons],
        };
      return { verdict: reasons.length > 0 ? 'warning' : 'ok', reasons };
    },
  };
};
