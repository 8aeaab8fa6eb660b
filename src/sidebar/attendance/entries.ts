import type { Commands, Queries } from '../../app/operations';

type Answer = Queries['attendanceForm']['answer'];
export type Chosen = NonNullable<Answer['chosen']>;
export type Person = Chosen['people'][number];
export type SessionChoice = Answer['sessions'][number];
export type AttendanceInput = Commands['recordAttendance']['input'];
type Entry = AttendanceInput['entries'][number];
export type Code = Entry['code'];

const codes: Readonly<Record<Code, true>> = { H: true, T: true, I: true, S: true, A: true, L: true };
export const CODES = Object.keys(codes) as readonly Code[];

/** What a person at the keyboard chose for somebody, and the version of the row that they saw when choosing. */
export interface Edit {
  readonly code: Code;
  /** Only when late, and only once it has been said. */
  readonly jp?: number | undefined;
  readonly version: string | null;
}

/** By enrolment. */
export type Edits = Readonly<Record<string, Edit | undefined>>;

export interface Shown {
  readonly code: Code | null;
  readonly jp?: number | undefined;
}

/** What the form shows of somebody: the edit, else what is stored. */
export const shownOf = (person: Person, edits: Edits): Shown =>
  edits[person.enrolmentId] ?? { code: person.code, jp: person.jp ?? undefined };

const differs = (person: Person, { code, jp }: Edit): boolean =>
  code !== person.code || (code === 'T' && jp !== (person.jp ?? undefined));

const changed = (people: readonly Person[], edits: Edits): readonly { person: Person; edit: Edit }[] =>
  people.flatMap((person) => {
    const edit = edits[person.enrolmentId];
    return edit && differs(person, edit) ? [{ person, edit }] : [];
  });

/** The edits with one more; a code chosen again as it is stored stays an edit, and is not sent. */
export const withCode = (edits: Edits, person: Person, code: Code): Edits => ({
  ...edits,
  [person.enrolmentId]: {
    code,
    ...(code === 'T'
      ? { jp: edits[person.enrolmentId]?.jp ?? (person.code === 'T' ? (person.jp ?? undefined) : undefined) }
      : {}),
    version: edits[person.enrolmentId]?.version ?? person.version,
  },
});

export const withJp = (edits: Edits, person: Person, jp: number | undefined): Edits => ({
  ...edits,
  [person.enrolmentId]: {
    code: 'T',
    jp,
    version: edits[person.enrolmentId]?.version ?? person.version,
  },
});

/** Everyone of whom nothing is recorded is present, or absent as planned; what is recorded or chosen stays. */
export const allPresent = (people: readonly Person[], edits: Edits): Edits =>
  people
    .filter((person) => shownOf(person, edits).code === null)
    .reduce<Edits>((all, person) => withCode(all, person, person.planned ?? 'H'), edits);

/** Only what was chosen and differs from what is stored; a remark in the sheet is handed back as it was. */
export const entriesToSend = (people: readonly Person[], edits: Edits): Entry[] =>
  changed(people, edits).map(({ person, edit }) => ({
    enrolmentId: person.enrolmentId,
    code: edit.code,
    ...(edit.code === 'T' && edit.jp !== undefined ? { jp: edit.jp } : {}),
    note: person.note ?? undefined,
    version: edit.version,
  }));

/** Enrolments of the late of whom it is not said how many JP they were there, or more than the session has. */
export const lateWithWrongJp = (
  people: readonly Person[],
  edits: Edits,
  mostJp: number,
): ReadonlySet<string> =>
  new Set(
    changed(people, edits)
      .filter(({ edit: { code, jp } }) => code === 'T' && (jp === undefined || jp > mostJp))
      .map(({ person }) => person.enrolmentId),
  );
