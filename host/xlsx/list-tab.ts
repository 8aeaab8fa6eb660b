import { absoluteA1 } from './absolute-a1';

/** A hidden tab with one column for each drop-down whose values do not fit into Excel's rule. */
export interface ListTab {
  readonly title: string;
  readonly columns: readonly (readonly string[])[];
  /** The reference to a list, which is put there once. */
  readonly place: (values: readonly string[]) => string;
}

/** Starts an empty one. */
export function listTab(title: string): ListTab {
  const columns: (readonly string[])[] = [];
  const places = new Map<string, string>();
  return {
    title,
    columns,
    place: (values) => {
      const key = JSON.stringify(values);
      const known = places.get(key);
      if (known !== undefined) return known;
      const right = columns.push(values);
      const reference = absoluteA1(title, { top: 0, bottom: values.length, left: right - 1, right });
      places.set(key, reference);
      return reference;
    },
  };
}
