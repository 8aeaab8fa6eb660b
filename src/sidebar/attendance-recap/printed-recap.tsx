import { fill } from '../../core/words';
import { CODES } from '../attendance/entries';
import { numberForPeople } from '../decimal';
import { useSpeech } from '../link';
import { Letterhead } from '../print/letterhead';
import { Line } from '../print/line';
import { numberWords } from '../print/number-words';
import { pageRule } from '../print/page-rule';
import { Signature } from '../print/signature';
import { Signer } from '../print/signer';
import { writtenPeriod } from '../print/written-day';
import { type Chosen, recapNumber, taughtJp } from './recap';
import { RecapTable } from './recap-table';

const PAPER = 'size: A4 portrait; margin: 10mm 12mm 12mm 18mm;';

/** JP of each who taught, in number and words, as they are paid by. */
const Taught = ({ chosen }: { readonly chosen: Chosen }) => {
  const { words, language } = useSpeech();
  const { attendanceRecap } = words;
  const jpText = (jp: number) =>
    fill(attendanceRecap.jpInWords, {
      jp: numberForPeople(jp, language),
      words: numberWords(jp, words),
    });
  return (
    <div class="taught">
      <p>
        <b>{attendanceRecap.taught}</b>
      </p>
      {chosen.instructors.map(({ name, sessions, jp }) => (
        <Line
          key={name}
          label={name === '' ? attendanceRecap.unnamed : name}
          value={`${fill(attendanceRecap.sessionCount, { count: sessions })}, ${jpText(jp)}`}
        />
      ))}
      {chosen.instructors.length > 1 && (
        <Line label={attendanceRecap.total} value={jpText(taughtJp(chosen))} />
      )}
    </div>
  );
};

/** The recap on paper: what was attended, what was taught, and who signs for it. */
export const PrintedRecap = ({ chosen }: { readonly chosen: Chosen }) => {
  const { words } = useSpeech();
  const { attendanceRecap } = words;
  const labels = words.attendanceSheet.labels;
  const { letter, agency, programme, cohort, cohortId, fromOn, toOn, sessions, instructors } = chosen;
  const [teacher] = instructors;
  const number = `${words.attendanceSheet.number}: ${recapNumber(chosen)}`;
  return (
    <article class="print recap">
      <style>{pageRule(PAPER, number, words.attendanceSheet.page)}</style>
      <Letterhead letterhead={letter.letterhead} agency={agency} />
      <h1>{attendanceRecap.title}</h1>
      <p class="number">{number}</p>
      <Line label={labels.programme} value={programme} />
      <Line label={labels.cohort} value={`${cohort} (${cohortId})`} />
      <Line
        label={attendanceRecap.period}
        value={writtenPeriod(fromOn, toOn, words.attendanceSheet.months)}
      />
      <Line
        label={attendanceRecap.sessions}
        value={fill(attendanceRecap.sessionCount, { count: sessions })}
      />
      <RecapTable chosen={chosen}>
        <p class="legend">
          {CODES.map((code) => `${code} ${words.attendance.codes[code]}`).join(', ')}.{' '}
          {attendanceRecap.rateHint}
        </p>
        <Taught chosen={chosen} />
        <footer>
          <Signature
            title={`${labels.instructor},`}
            name={instructors.length === 1 ? (teacher?.name ?? '') : ''}
            hint=""
          />
          <Signature title={attendanceRecap.prisonOfficer} name="" hint="" />
          <Signer letter={letter} day="" staffNo={words.attendanceSheet.staffNo} />
        </footer>
      </RecapTable>
    </article>
  );
};
