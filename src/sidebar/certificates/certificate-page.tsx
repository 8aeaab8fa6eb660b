import type { ComponentChildren } from 'preact';
import { fill } from '../../core/words';
import { numberForPeople } from '../decimal';
import { useSpeech } from '../link';
import { Letterhead } from '../print/letterhead';
import { numberWords } from '../print/number-words';
import { Signer } from '../print/signer';
import { writtenDay, writtenPeriod } from '../print/written-day';
import { dayInWords } from './day-in-words';
import type { Chosen, Issued } from './people';

/** What all certificates of a cohort say. */
export type Head = Pick<
  Chosen,
  'letter' | 'agency' | 'programme' | 'cohort' | 'totalJp' | 'startOn' | 'endOn' | 'type'
>;
/** What one of them says, but whose it is. */
export type Printed = Pick<Issued, 'certificateNo' | 'issuedOn' | 'issuer' | 'verifyCode' | 'rate'>;

interface CertificatePageProps {
  readonly head: Head;
  readonly certificate: Printed;
  /** Whose it is. */
  readonly children: ComponentChildren;
}

/** What one certificate says, from its head to its code. */
export const CertificatePage = ({ head, certificate, children }: CertificatePageProps) => {
  const { words, language } = useSpeech();
  const document = words.certificates.document;
  const months = words.attendanceSheet.months;
  const { letter, agency, programme, cohort, totalJp, startOn, endOn, type } = head;
  const rate = language === 'id' ? certificate.rate.replace('.', ',') : certificate.rate;
  return (
    <section>
      <Letterhead letterhead={letter.letterhead} agency={certificate.issuer || agency} />
      <h1>{document.titles[type]}</h1>
      <p class="number">
        {words.attendanceSheet.number}: {certificate.certificateNo}
      </p>
      <p>{document.given}</p>
      {children}
      <p class="body">
        {fill(document.bodies[type], {
          programme,
          cohort,
          // A day is not parted from its month at the end of a line.
          period: writtenPeriod(startOn, endOn, months).replace(/(\d) /g, '$1\u00a0'),
          jp: numberForPeople(totalJp, language),
          words: numberWords(totalJp, words),
          rate,
        })}
      </p>
      <p class="result">{fill(document.results[type], { rate })}</p>
      <footer>
        <p class="verify-line">
          {words.certificates.code}: <b>{certificate.verifyCode}</b>
          <br />
          {document.checkHint}
        </p>
        <div>
          <Signer
            letter={letter}
            day={writtenDay(certificate.issuedOn, months)}
            spelled={`(${dayInWords(certificate.issuedOn, words)})`}
            staffNo={words.attendanceSheet.staffNo}
          />
        </div>
      </footer>
    </section>
  );
};
