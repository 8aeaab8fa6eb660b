import { fill } from '../../core/words';
import { consentForm } from '../../i18n/id';
import { Line } from '../print/line';
import { Signature } from '../print/signature';
import { writtenDay } from '../print/written-day';

interface ConsentFormProps {
  readonly prison: string;
  readonly fullName: string;
  readonly registerNo: string;
  readonly workingName: string;
  readonly consentOn: string;
}

/** One page of A4 that is seen on paper only. What is not known yet is a line to write on. */
export const ConsentForm = ({ prison, fullName, registerNo, workingName, consentOn }: ConsentFormProps) => (
  <article class="print consent" lang="id">
    <header>{prison}</header>
    <h1>{consentForm.title}</h1>
    <p class="subject">{consentForm.subject}</p>
    <p>{consentForm.signer}</p>
    <Line label={consentForm.name} value={fullName} />
    <Line label={consentForm.registerNo} value={registerNo} />
    <p>{consentForm.told}</p>
    <ol>
      {consentForm.points.map(({ title, text }) => (
        <li key={title}>
          <b>{title}</b> {fill(text, { prison })}
        </li>
      ))}
    </ol>
    <Line label={consentForm.workingName} value={workingName} />
    <p>{consentForm.decision}</p>
    <p class="decision">
      {[consentForm.agree, consentForm.refuse].map((answer) => (
        <span key={answer}>
          <span class="box" /> {answer}
        </span>
      ))}
    </p>
    <Line label={consentForm.place} value={writtenDay(consentOn, consentForm.months)} />
    <div class="signatures">
      <Signature title={consentForm.officer} name="" hint={consentForm.officerName} />
      <Signature title={consentForm.participant} name={fullName} hint={consentForm.thumb} />
    </div>
    <footer>{consentForm.copy}</footer>
  </article>
);
