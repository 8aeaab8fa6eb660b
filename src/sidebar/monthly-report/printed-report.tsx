import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { Letterhead } from '../print/letterhead';
import { Line } from '../print/line';
import { Signature } from '../print/signature';
import { writtenDay } from '../print/written-day';
import { ReportTable } from './report-table';
import { type Answer, asOfWords, monthName, reportNumber } from './report';
import { RungTable } from './rung-table';
import { rungsToTell } from './table-cells';
import { insuranceWords, obstacleWords, planWords } from './sentences';

const PAGE = '@page { size: A4 portrait; margin: 10mm 15mm 10mm 20mm; }';
const DOTS = '………………………';
/** With more lines in both tables than these, names are cut to one line, and letters are smaller. */
const MOST_ROOMY = 9;
/** More programmes than these are not named one by one. */
const MOST_NAMED = 3;

const Head = ({ answer }: { readonly answer: Answer }) => {
  const { words } = useSpeech();
  const { letter: said, months } = words.monthlyReport;
  const { letter, period, today } = answer;
  const month = monthName(period.month, words);
  return (
    <>
      <div class="beside">
        <div class="about">
          <Line label={said.number} value={reportNumber(answer)} />
          <Line label={said.nature} value={said.natureValue} />
          <Line label={said.attachment} value={said.attachmentValue} />
          <Line label={said.subject} value={fill(said.subjectValue, { month })} />
        </div>
        <div class="to">
          <p class="place-day">
            {letter.letterPlace === '' ? DOTS : letter.letterPlace}, {writtenDay(today, months)}
          </p>
          <p>{fill(said.to, { to: letter.reportTo === '' ? said.toUsual : letter.reportTo })}</p>
          <p class="where">{said.place}</p>
        </div>
      </div>
      <p class="paragraph">{fill(said.opening, { month, asOf: asOfWords(answer, words) })}</p>
    </>
  );
};

const isDense = (answer: Answer): boolean =>
  answer.table.lines.length + rungsToTell(answer).length > MOST_ROOMY;

/** The programmes and who holds them, the first few by name. */
const Programmes = ({ answer }: { readonly answer: Answer }) => {
  const { words } = useSpeech();
  const { monthlyReport } = words;
  const { reported } = answer;
  const named = reported
    .slice(0, MOST_NAMED)
    .map(({ name, provider }) =>
      provider === '' ? name : fill(monthlyReport.provider, { programme: name, provider }),
    );
  const more = reported.length - named.length;
  return (
    <Line
      label={monthlyReport.programme}
      value={named.join('; ') + (more > 0 ? `; ${fill(monthlyReport.andMore, { count: more })}` : '')}
    />
  );
};

const Items = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** The report as a letter on one page. */
export const PrintedReport = ({ answer }: { readonly answer: Answer }) => {
  const { words, language } = useSpeech();
  const { monthlyReport } = words;
  const { headings } = monthlyReport;
  const { letter, agency, period } = answer;
  return (
    <article class={`print report ${isDense(answer) ? 'dense' : ''}`}>
      <style>{PAGE}</style>
      <Letterhead letterhead={letter.letterhead} agency={agency} />
      <Head answer={answer} />
      <h2>1. {headings.training}</h2>
      <Programmes answer={answer} />
      <ReportTable answer={answer} />
      <h2>2. {headings.outcomes}</h2>
      <RungTable answer={answer} />
      <p>{insuranceWords(answer, words)}</p>
      <h2>3. {headings.obstacles}</h2>
      <Items texts={obstacleWords(answer, words)} />
      <h2>4. {fill(headings.plan, { month: monthName(period.next, words) })}</h2>
      <Items texts={planWords(answer, words, language)} />
      <p class="paragraph closing">{monthlyReport.letter.closing}</p>
      <footer>
        <p class="legend">{fill(monthlyReport.note, { minimum: answer.minimum })}</p>
        <Signature
          title={letter.signerTitle === '' ? DOTS : `${letter.signerTitle},`}
          name={letter.signerName}
          hint={`${monthlyReport.letter.staffNo} ${letter.signerStaffNo === '' ? DOTS : letter.signerStaffNo}`}
        />
      </footer>
    </article>
  );
};
