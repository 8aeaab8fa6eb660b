import type { Queries } from '../../app/operations';

export type Chosen = NonNullable<Queries['namedCertificates']['answer']['chosen']>;
type Certificate = Chosen['certificates'][number];

/** A certificate whose holder's name is known. */
export type Printable = Extract<Certificate, { why: null }>;
export type Withheld = Exclude<Certificate, Printable>;

export const isPrintable = (certificate: Certificate): certificate is Printable => certificate.why === null;
export const isWithheld = (certificate: Certificate): certificate is Withheld => certificate.why !== null;
