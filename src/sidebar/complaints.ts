import type { Complaint } from '../app/explain';

/** Complaints by the form's field they belong beside, and those that belong to none. */
export interface Placed {
  readonly beside: ReadonlyMap<string, readonly string[]>;
  readonly general: readonly string[];
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

/** The form's field that a path (`participant.workingName`) or a column name means. */
export const fieldNamed = (path: string | undefined, fields: readonly string[]): string | undefined =>
  path === undefined ? undefined : [path, path.split('.').pop() ?? ''].find((name) => fields.includes(name));

/** Puts every complaint beside its field where the form has it, else into the summary; the same text once a place. */
export const placeComplaints = (complaints: readonly Complaint[], fields: readonly string[]): Placed => {
  const beside = new Map<string, readonly string[]>();
  const general: string[] = [];
  for (const { field: path, text } of complaints) {
    const field = fieldNamed(path, fields);
    if (field === undefined) general.push(text);
    else beside.set(field, unique([...(beside.get(field) ?? []), text]));
  }
  return { beside, general: unique(general) };
};
