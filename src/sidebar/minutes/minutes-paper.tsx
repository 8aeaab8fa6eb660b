import type { ComponentChildren } from 'preact';
import { useSpeech } from '../link';
import { Line } from '../print/line';
import { Signature } from '../print/signature';
import { orDots } from '../print/signer';
import { writtenDay } from '../print/written-day';
import { dayWords, itemsOf, namesOf, timeWords } from '../meeting/letter-words';
import { Letterhead } from '../meeting/letterhead';
import type { Answer, Meeting } from './minutes-form';

interface MinutesPaperProps {
  readonly answer: Answer;
  readonly meeting: Meeting;
}

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
);

const Items = ({ items, none }: { readonly items: readonly string[]; readonly none: string }) =>
  items.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ol>
      {items.map((item, n) => (
        <li key={n}>{item}</li>
      ))}
    </ol>
  );

const ActionTable = ({ answer, meeting }: MinutesPaperProps) => {
  const { words } = useSpeech();
  const paper = words.minutes.paper;
  return (
    <table>
      <thead>
        <tr>
          {(['number', 'what', 'who', 'due', 'code'] as const).map((key) => (
            <th key={key} scope="col" class={key}>
              {paper.columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meeting.actions.map(({ actionId, text, ownerId, person, dueOn }, n) => (
          <tr key={actionId}>
            <td class="number">{n + 1}.</td>
            <td>{text}</td>
            <td>
              {namesOf([ownerId], answer.agencies).join('')}
              {person === null ? '' : ` (${person})`}
            </td>
            <td>{writtenDay(dueOn, words.meeting.months)}</td>
            <td class="code">{actionId}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** The minutes: who was there, what was said, decided and given out, and who signs for it. */
export const MinutesPaper = ({ answer, meeting }: MinutesPaperProps) => {
  const { words, language } = useSpeech();
  const said = words.meeting.letter;
  const paper = words.minutes.paper;
  const list = (agencyIds: readonly string[]) =>
    agencyIds.length === 0 ? paper.nobody : namesOf(agencyIds, answer.agencies).join('; ');
  const absent = meeting.invited.filter((agencyId) => !meeting.attended.includes(agencyId));
  return (
    <>
      <Letterhead {...answer} />
      <h1>{paper.title}</h1>
      <div class="matter">
        <Line label={said.day} value={dayWords(meeting.heldOn, words)} />
        <Line label={said.time} value={timeWords(meeting, words, language)} />
        <Line label={said.where} value={meeting.place} />
        <Line label={said.chair} value={meeting.chair} />
        {meeting.documentNo !== '' && <Line label={paper.invitationNo} value={meeting.documentNo} />}
        <Line label={paper.attended} value={list(meeting.attended)} />
        <Line label={paper.absent} value={list(absent)} />
      </div>
      <Part title={paper.agenda}>
        <Items items={itemsOf(meeting.agenda)} none={paper.none} />
      </Part>
      <Part title={paper.minutes}>
        {meeting.minutes === '' ? (
          <p>{paper.none}</p>
        ) : (
          itemsOf(meeting.minutes).map((line, n) => <p key={n}>{line}</p>)
        )}
      </Part>
      <Part title={paper.decisions}>
        <Items items={itemsOf(meeting.decisions)} none={paper.none} />
      </Part>
      <Part title={paper.actions}>
        {meeting.actions.length === 0 ? (
          <p>{paper.none}</p>
        ) : (
          <ActionTable answer={answer} meeting={meeting} />
        )}
      </Part>
      <footer>
        <div />
        <p class="place-day">
          {orDots(answer.letter.letterPlace)}, {writtenDay(meeting.heldOn, words.meeting.months)}
        </p>
        <Signature title={paper.chair} name={meeting.chair} hint="" />
        <Signature title={paper.secretary} name="" hint="" />
      </footer>
    </>
  );
};
