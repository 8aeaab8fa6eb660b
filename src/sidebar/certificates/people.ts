import type { Commands, Queries } from '../../app/operations';

export type Answer = Queries['certificatesForm']['answer'];
export type Question = Queries['certificatesForm']['input'];
export type Chosen = NonNullable<Answer['chosen']>;
export type Person = Chosen['people'][number];
export type Issued = Chosen['issued'][number];
export type CertificateType = Commands['issueCertificates']['input']['type'];

const types: Readonly<Record<CertificateType, true>> = { training: true, competence: true };
export const TYPES = Object.keys(types) as readonly CertificateType[];

export const isEligible = ({ reasons }: Person): boolean => reasons.length === 0;

/** True for who stands in the list of what was issued instead. */
export const hasOne = ({ reasons }: Person): boolean => reasons.some(({ code }) => code === 'alreadyHas');
