import { fill } from '../../core/words';
import { consentForm } from '../../i18n/id';
import { writtenDay } from './written-day';

interface ConsentFormProps {
  readonly prison: string;
  readonly fullName: string;
  readonly registerNo: string;
  readonly workingName: string;
  readonly consentOn: string;
}

const Line = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div class="line">
    <span class="label">{label}</span>
    <span class="value">{value}</span>
  </div>
);

const Signature = ({ title, name, hint }: Readonly<Record<'title' | 'name' | 'hint', string>>) => (
  <div class="signature">
    <p>{title}</p>
    <p class="name">{name}</p>
    <p class="hint">{hint}</p>
  </div>
);

/** One page of A4 that is seen on paper only. What is not known yet is a line to write on. */
export const ConsentForm = ({ prison, fullName, registerNo, workingName, consentOn }: ConsentFormProps) => (
  <article class="print" lang="id">
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
    <Line label={consentForm.place} value={writtenDay(consentOn)} />
    <div class="signatures">
      <Signature title={consentForm.officer} name="" hint={consentForm.officerName} />
      <Signature title={consentForm.participant} name={fullName} hint={consentForm.thumb} />
    </div>
    <footer>{consentForm.copy}</footer>
  </article>
);
