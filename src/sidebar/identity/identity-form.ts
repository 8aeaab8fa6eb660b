import type { Commands, Queries } from '../../app/operations';

type Values = Commands['registerIdentity']['input'];
export type FieldName = keyof Values;
export type RegisterClass = NonNullable<Values['registerClass']>;
export type Opened = Queries['identity']['answer'];

/** The form as it stands on the screen: texts, as typed. */
export type IdentityForm = Readonly<Record<FieldName, string>>;

export const EMPTY: IdentityForm = {
  fullName: '',
  alias: '',
  nik: '',
  birthPlace: '',
  birthDate: '',
  address: '',
  registerClass: '',
  registerNo: '',
  intakeOn: '',
  sentenceEndOn: '',
  expectedReleaseOn: '',
  actualReleaseOn: '',
  workingName: '',
  consent: '',
  consentOn: '',
};
export const FIELDS = Object.keys(EMPTY) as readonly FieldName[];

const classes: Readonly<Record<RegisterClass, true>> = {
  'A.I': true,
  'A.II': true,
  'A.III': true,
  'A.IV': true,
  'A.V': true,
  'B.I': true,
  'B.IIa': true,
  'B.IIb': true,
  'B.III': true,
};
export const REGISTER_CLASSES = Object.keys(classes);

/** What the server is asked to keep; empty fields are left out. */
export const valuesOf = (form: IdentityForm): Values =>
  Object.fromEntries(
    FIELDS.flatMap((field) => (form[field].trim() === '' ? [] : [[field, form[field]]])),
  ) as unknown as Values;

/** The form of a row that is there. */
export const formOf = ({ values }: Pick<Opened, 'values'>): IdentityForm =>
  Object.fromEntries(FIELDS.map((field) => [field, values[field] ?? ''])) as unknown as IdentityForm;

/** A change of a row: what it was when the form was opened tells the server what has changed since. */
export const changeOf = (
  { registryKey, version, values }: Opened,
  form: IdentityForm,
): Commands['editIdentity']['input'] => ({
  registryKey,
  version,
  seen: { ...values },
  values: valuesOf(form),
});
