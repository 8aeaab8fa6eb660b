import type { ComponentChildren } from 'preact';
import { CertificatePage, type Head, type Printed } from './certificate-page';

interface PrintedProps<C extends Printed> {
  readonly head: Head;
  readonly certificates: readonly C[];
  readonly holderOf: (certificate: C) => ComponentChildren;
}

const PAGE = '@page { size: A4 landscape; margin: 14mm 18mm 12mm; }';

/** One page of A4 on its side each, seen on paper only. */
export const PrintedCertificates = <C extends Printed>({ head, certificates, holderOf }: PrintedProps<C>) => (
  <article class="print certificate">
    <style>{PAGE}</style>
    {certificates.map((certificate) => (
      <CertificatePage key={certificate.certificateNo} head={head} certificate={certificate}>
        {holderOf(certificate)}
      </CertificatePage>
    ))}
  </article>
);
