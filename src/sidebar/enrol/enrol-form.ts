import type { Commands } from '../../app/operations';

type EnrolInput = Commands['enrol']['input'];
type Fresh = NonNullable<EnrolInput['participant']>;
export type Education = NonNullable<Fresh['education']>;
export type Consent = NonNullable<Fresh['consent']>;

const educationLevels: Readonly<Record<Education, true>> = {
  none: true,
  primary: true,
  juniorSecondary: true,
  seniorSecondary: true,
  diploma: true,
  degree: true,
};
export const EDUCATION = Object.keys(educationLevels) as readonly Education[];

/** The form as it stands on the screen: texts, as typed. */
export interface EnrolForm {
  readonly who: 'fresh' | 'known';
  readonly participantId: string;
  readonly workingName: string;
  readonly birthYear: string;
  readonly education: Education | '';
  readonly consent: Consent | '';
}

export const EMPTY: EnrolForm = {
  who: 'fresh',
  participantId: '',
  workingName: '',
  birthYear: '',
  education: '',
  consent: '',
};

/** Fields that a complaint can stand beside. */
export const FIELDS = [
  'cohortId',
  'participantId',
  'workingName',
  'birthYear',
  'education',
  'consent',
] as const;

const given = <T extends string>(value: T | ''): T | undefined => (value === '' ? undefined : value);

/** What the server is asked: the known participant or the new one, never both; empty fields are left out. */
export const enrolInput = (cohortId: string, form: EnrolForm): EnrolInput =>
  form.who === 'known'
    ? { cohortId, participantId: form.participantId }
    : {
        cohortId,
        participant: {
          workingName: form.workingName,
          birthYear: form.birthYear === '' ? undefined : Number(form.birthYear),
          education: given(form.education),
          consent: given(form.consent),
        },
      };
