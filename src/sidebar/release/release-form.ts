import { isDay } from '../../core/day';
import type { Commands, Queries } from '../../app/operations';

type Input = Commands['recordRelease']['input'];
export type Kind = Input['kind'];
export type Person = Queries['releaseForm']['answer']['people'][number];

const kinds: Readonly<Record<Kind, true>> = { parole: true, assimilation: true, released: true };
export const KINDS = Object.keys(kinds) as readonly Kind[];

/** The form as it stands on the screen. */
export interface ReleaseForm {
  readonly participantId: string;
  readonly releasedOn: string;
  readonly kind: Kind;
  /** The kind says enough until somebody writes more. */
  readonly reason: string;
}

export const FIELDS = ['participantId', 'releasedOn', 'kind', 'reason'] as const;

const isKind = (status: string): status is Kind => (KINDS as readonly string[]).includes(status);

/** The form for somebody: of a release that is noted, its kind is known, and its day is nowhere. */
export const releaseForm = (
  person: Person | undefined,
  today: string,
  edits: Partial<ReleaseForm>,
): ReleaseForm => ({
  participantId: person?.participantId ?? '',
  releasedOn: person?.isNoted === true ? '' : today,
  kind: person && isKind(person.status) ? person.status : 'parole',
  reason: '',
  ...edits,
});

/** True when the server can be asked what it would come to. */
export const isComplete = ({ participantId, releasedOn }: ReleaseForm): boolean =>
  participantId !== '' && isDay(releasedOn);

/** What the server is asked for another day of release. */
export const changeInput = ({ participantId, releasedOn, kind }: ReleaseForm, { version }: Person) => ({
  participantId,
  version,
  releasedOn,
  kind,
});

/** What the server is asked for a release; `kindWords` stands for a reason that was not written. */
export const recordInput = (form: ReleaseForm, person: Person, kindWords: string): Input => ({
  ...changeInput(form, person),
  reason: form.reason.trim() === '' ? kindWords : form.reason.trim(),
});
