import type { ComponentChildren } from 'preact';
import { CODES } from '../attendance/entries';
import { numberForPeople } from '../decimal';
import { useSpeech } from '../link';
import { type Chosen, totalsOf } from './recap';

interface RecapTableProps {
  readonly chosen: Chosen;
  /** What stands below: a row of the table, as browsers keep rows together on a page, but not a table and what follows it. */
  readonly children: ComponentChildren;
}

/** One line a person, and the sums of all. */
export const RecapTable = ({ chosen, children }: RecapTableProps) => {
  const { words, language } = useSpeech();
  const columns = words.attendanceSheet.columns;
  const { attendanceRecap } = words;
  const shown = (value: number) => numberForPeople(value, language);
  const percent = (rate: string) => (language === 'id' ? rate.replace('.', ',') : rate);
  const totals = totalsOf(chosen);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.code}</th>
          <th scope="col" class="name-cell">
            {columns.name}
          </th>
          <th scope="col">{attendanceRecap.sessions}</th>
          <th scope="col">{attendanceRecap.jpExpected}</th>
          <th scope="col">{attendanceRecap.jpAttended}</th>
          {CODES.map((code) => (
            <th key={code} scope="col">
              {code}
            </th>
          ))}
          <th scope="col">%</th>
        </tr>
      </thead>
      <tbody>
        {chosen.people.map((person, n) => (
          <tr key={person.participantId}>
            <td>{n + 1}.</td>
            <td>{person.participantId}</td>
            <td class="name-cell">{person.workingName}</td>
            <td>{person.sessions}</td>
            <td>{shown(person.jpExpected)}</td>
            <td>{shown(person.jpAttended)}</td>
            {person.counts.map((count, place) => (
              <td key={CODES[place]}>{count}</td>
            ))}
            <td>{percent(person.rate)}</td>
          </tr>
        ))}
        <tr class="totals">
          <th scope="row" colSpan={4}>
            {attendanceRecap.total}
          </th>
          <td>{shown(totals.jpExpected)}</td>
          <td>{shown(totals.jpAttended)}</td>
          {totals.counts.map((count, place) => (
            <td key={CODES[place]}>{count}</td>
          ))}
          <td>{percent(chosen.rate)}</td>
        </tr>
        <tr class="below">
          <td colSpan={7 + CODES.length}>{children}</td>
        </tr>
      </tbody>
    </table>
  );
};
