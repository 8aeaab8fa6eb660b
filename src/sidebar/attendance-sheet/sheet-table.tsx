import { useSpeech } from '../link';
import { columnWidths, type Orientation, SESSIONS_FROM } from './measures';
import type { Page } from './pages';
import { SheetRow } from './sheet-row';
import { sessionHeads } from './sheet-words';
import type { Sheet } from './sheets';

interface SheetTableProps {
  readonly sheet: Sheet;
  readonly page: Page;
  readonly isLast: boolean;
  readonly orientation: Orientation;
}

/** Two lines a session to count on, by hand. */
const Counts = ({ sessions }: Pick<Sheet, 'sessions'>) => {
  const { attendanceSheet } = useSpeech().words;
  return (
    <tr class="counts">
      <th scope="row" colSpan={3}>
        {attendanceSheet.present}
        <br />
        {attendanceSheet.absent}
      </th>
      {sessions.map(({ sessionId }) => (
        <td key={sessionId}>
          {'………… '}
          {attendanceSheet.people}
          <br />
          {'………… '}
          {attendanceSheet.people}
        </td>
      ))}
      <td />
    </tr>
  );
};

/** One page's part of the table: its head, its people, blank lines. */
export const SheetTable = ({ sheet, page, isLast, orientation }: SheetTableProps) => {
  const { words, language } = useSpeech();
  const { columns } = words.attendanceSheet;
  const { sessions, people } = sheet;
  const widths = columnWidths(sessions.length, orientation);
  const count = page.to - page.from + page.spare;
  return (
    <table>
      <colgroup>
        {widths.map((width, n) => (
          <col key={n} style={{ width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.code}</th>
          <th scope="col">{columns.name}</th>
          {sessionHeads(sessions, widths[SESSIONS_FROM] ?? 0, words, language).map(({ day, time }, n) => (
            <th key={n} scope="col">
              {day}
              <br />
              {time}
            </th>
          ))}
          <th scope="col">{columns.remarks}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: count }, (_, n) => page.from + n).map((place) => (
          <SheetRow key={place} number={place + 1} person={people[place]} sessions={sessions} />
        ))}
        {isLast && <Counts sessions={sessions} />}
      </tbody>
    </table>
  );
};
