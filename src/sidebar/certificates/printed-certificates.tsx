import { fill } from '../../core/words';
import { numberForPeople } from '../decimal';
import { useSpeech } from '../link';
import { Letterhead } from '../print/letterhead';
import { numberWords } from '../print/number-words';
import { Signer } from '../print/signer';
import { writtenDay, writtenPeriod } from '../print/written-day';
import { dayInWords } from './day-in-words';
import type { Chosen, Issued } from './people';

interface PrintedProps {
  readonly chosen: Chosen;
  readonly certificates: readonly Issued[];
}

const PAGE = '@page { size: A4 landscape; margin: 14mm 18mm 12mm; }';

/** What one certificate says, from its number to its code. */
const CertificatePage = ({ chosen, certificate }: { chosen: Chosen; certificate: Issued }) => {
  const { words, language } = useSpeech();
  const { document } = words.certificates;
  const months = words.attendanceSheet.months;
  const { letter, agency, programme, cohort, totalJp, startOn, endOn, type } = chosen;
  const rate = language === 'id' ? certificate.rate.replace('.', ',') : certificate.rate;
  return (
    <section>
      <Letterhead letterhead={letter.letterhead} agency={certificate.issuer || agency} />
      <h1>{document.titles[type]}</h1>
      <p class="number">
        {words.attendanceSheet.number}: {certificate.certificateNo}
      </p>
      <p>{document.given}</p>
      <p class="holder">{certificate.workingName}</p>
      <p class="holder-code">
        {document.code}: {certificate.participantId}
      </p>
      <p class="full-name">
        <span>{document.fullName}:</span> <span class="blank" /> <i>{document.filledIn}</i>
      </p>
      <p class="body">
        {fill(document.bodies[type], {
          programme,
          cohort,
          period: writtenPeriod(startOn, endOn, months),
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

/** One page of A4 on its side each, seen on paper only. */
export const PrintedCertificates = ({ chosen, certificates }: PrintedProps) => (
  <article class="print certificate">
    <style>{PAGE}</style>
    {certificates.map((certificate) => (
      <CertificatePage key={certificate.certificateNo} chosen={chosen} certificate={certificate} />
    ))}
  </article>
);
