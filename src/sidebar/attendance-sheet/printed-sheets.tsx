import { useSpeech } from '../link';
import type { LaidOut } from './lay-out';
import { pageRule } from './measures';
import { SheetAgain, SheetHead } from './sheet-head';
import { SheetFoot } from './sheet-foot';
import { SheetTable } from './sheet-table';
import type { Chosen } from './sheets';
import { pageWords } from './sheet-words';

interface PrintedSheetsProps {
  readonly letter: Chosen['letter'];
  readonly laidOut: LaidOut;
}

/** Pages of A4 that are seen on paper only, each sheet with its head, its number and its signatures. */
export const PrintedSheets = ({ letter, laidOut: { orientation, documents } }: PrintedSheetsProps) => {
  const { words } = useSpeech();
  const { title } = words.attendanceSheet;
  return (
    <article class={`print attendance-sheet ${orientation}`}>
      <style>{pageRule(orientation)}</style>
      {documents.map(({ sheet, pages, head, subject, number, instructor }) =>
        pages.map((page, n) => {
          const heading = { title, number, page: pageWords(n + 1, pages.length, words) };
          const isLast = n === pages.length - 1;
          return (
            <section key={`${sheet.sessions[0].sessionId} ${n}`}>
              {n === 0 ? (
                <SheetHead {...heading} lines={head} subject={subject} />
              ) : (
                <SheetAgain {...heading} />
              )}
              <SheetTable sheet={sheet} page={page} isLast={isLast} orientation={orientation} />
              {isLast && <SheetFoot letter={letter} instructor={instructor} />}
            </section>
          );
        }),
      )}
    </article>
  );
};
