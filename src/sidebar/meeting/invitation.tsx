import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { Line } from '../print/line';
import { Signature } from '../print/signature';
import { writtenDay } from '../print/written-day';
import { dayWords, itemsOf, namesOf, timeWords } from './letter-words';
import { Letterhead } from './letterhead';
import type { Meeting } from './plan-form';

interface InvitationProps {
  readonly answer: Queries['meetingForm']['answer'];
  readonly meeting: Meeting;
}

const DOTS = '………………………';

/** The letter that invites the agencies, as an office writes it. */
export const Invitation = ({ answer, meeting }: InvitationProps) => {
  const { words, language } = useSpeech();
  const { agencies, letter, today } = answer;
  const said = words.meeting.letter;
  const isChanged = meeting.changedOn !== null;
  const { letterPlace, signerTitle, signerName, signerStaffNo } = letter;
  return (
    <>
      <Letterhead {...answer} />
      <p class="place-day">
        {letterPlace === '' ? DOTS : letterPlace}, {writtenDay(today, words.meeting.months)}
      </p>
      <div class="about">
        <Line label={said.number} value={meeting.documentNo === '' ? DOTS : meeting.documentNo} />
        <Line label={said.nature} value={said.natureValue} />
        <Line label={said.attachment} value={said.attachmentValue} />
        <Line label={said.subject} value={isChanged ? said.changedSubject : said.subjectValue} />
      </div>
      <div class="to">
        <p>{said.to}</p>
        <ol>
          {namesOf(meeting.invited, agencies).map((agency) => (
            <li key={agency}>{fill(said.head, { agency })}</li>
          ))}
        </ol>
        <p class="where">{said.place}</p>
      </div>
      <p class="paragraph">
        {isChanged
          ? fill(meeting.replacedNo === '' ? said.openingChanged : said.openingReplacing, {
              number: meeting.replacedNo,
            })
          : said.opening}
      </p>
      <div class="matter">
        <Line label={said.day} value={dayWords(meeting.heldOn, words)} />
        <Line label={said.time} value={timeWords(meeting, words, language)} />
        <Line label={said.where} value={meeting.place} />
        <Line label={said.chair} value={meeting.chair} />
        <div class="line">
          <span class="label">{said.agenda}</span>
          <ol class="value">
            {itemsOf(meeting.agenda).map((item, n) => (
              <li key={n}>{item}</li>
            ))}
          </ol>
        </div>
      </div>
      <p class="paragraph">{said.closing}</p>
      <footer>
        <div />
        <Signature
          title={signerTitle === '' ? DOTS : `${signerTitle},`}
          name={signerName}
          hint={`${said.staffNo} ${signerStaffNo === '' ? DOTS : signerStaffNo}`}
        />
      </footer>
    </>
  );
};
