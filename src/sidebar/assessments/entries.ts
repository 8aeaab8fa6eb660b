import type { Commands, Queries } from '../../app/operations';

export type Chosen = NonNullable<Queries['assessmentsForm']['answer']['chosen']>;
export type Person = Chosen['people'][number];
export type AssessmentInput = Commands['recordAssessments']['input'];
type Entry = AssessmentInput['entries'][number];
export type Result = Entry['result'];

/** What a person at the keyboard entered for somebody, and the version of the row that they saw when entering. */
export interface Edit {
  readonly result: Result;
  readonly score: number | undefined;
  readonly version: string | null;
}

/** By enrolment. */
export type Edits = Readonly<Record<string, Edit | undefined>>;

/** What the form shows of somebody: the edit, else what is stored. */
export const shownOf = (
  person: Person,
  edits: Edits,
): { readonly result: Result | null; readonly score: number | undefined } =>
  edits[person.enrolmentId] ?? { result: person.result, score: person.score ?? undefined };

const withEdit = (edits: Edits, person: Person, part: Partial<Pick<Edit, 'result' | 'score'>>): Edits => {
  const { result, score } = shownOf(person, edits);
  const version = edits[person.enrolmentId]?.version ?? person.version;
  // A score alone is not yet a judgement.
  return { ...edits, [person.enrolmentId]: { result: result ?? 'pending', score, version, ...part } };
};

export const withResult = (edits: Edits, person: Person, result: Result): Edits =>
  withEdit(edits, person, { result });

export const withScore = (edits: Edits, person: Person, score: number | undefined): Edits =>
  withEdit(edits, person, { score });

/** Everyone who is still to be judged is competent; what is recorded or chosen stays. */
export const allCompetent = (people: readonly Person[], edits: Edits): Edits =>
  people
    .filter((person) => !person.isSettled && !isJudged(person, edits))
    .reduce((all, person) => withResult(all, person, 'competent'), edits);

/** True when there is a result to show, now or from an earlier attempt. */
export const isJudged = (person: Person, edits: Edits): boolean =>
  person.isSettled || !['pending', null].includes(shownOf(person, edits).result);

/** Only what was entered and differs from what is stored; a note in the sheet is handed back as it was. */
export const entriesToSend = (people: readonly Person[], edits: Edits): Entry[] =>
  people.flatMap((person) => {
    const edit = edits[person.enrolmentId];
    if (!edit || person.isSettled) return [];
    if (edit.result === person.result && edit.score === (person.score ?? undefined)) return [];
    const { enrolmentId, note } = person;
    return [{ enrolmentId, ...edit, note: note ?? undefined }];
  });

const MOST_SCORE = 100;

/** Enrolments whose score is not one: above 100, or not in halves. */
export const wrongScores = (people: readonly Person[], edits: Edits): readonly string[] =>
  entriesToSend(people, edits)
    .filter(({ score }) => score !== undefined && (score > MOST_SCORE || (score * 2) % 1 !== 0))
    .map(({ enrolmentId }) => enrolmentId);
