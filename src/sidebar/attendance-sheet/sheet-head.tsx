import { LetterheadLines } from '../print/letterhead-lines';
import { Line } from '../print/line';

interface SheetHeadProps {
  readonly lines: readonly string[];
  readonly title: string;
  readonly number: string;
  readonly page: string;
  readonly subject: readonly (readonly [label: string, value: string])[];
}

/** The head of a letter, what the sheet is and its number, and what it is about. */
export const SheetHead = ({ lines, title, number, page, subject }: SheetHeadProps) => (
  <>
    <header>
      <LetterheadLines lines={lines} />
    </header>
    <h1>{title}</h1>
    <p class="number">
      {number}
      <span class="page-number">{page}</span>
    </p>
    <div class="subject">
      {subject.map(([label, value]) => (
        <Line key={label} label={label} value={value} />
      ))}
    </div>
  </>
);

/** What a further page says above its table. */
export const SheetAgain = ({ title, number, page }: Omit<SheetHeadProps, 'lines' | 'subject'>) => (
  <p class="again">
    {title} – {number}
    <span class="page-number">{page}</span>
  </p>
);
