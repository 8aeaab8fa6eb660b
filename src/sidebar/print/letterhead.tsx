import { headLines } from './head-lines';
import { LetterheadLines } from './letterhead-lines';

interface LetterheadProps {
  /** Lines parted by bars, as the settings have them. */
  readonly letterhead: string;
  /** What stands there when the settings have none. */
  readonly agency: string;
}

/** The head of a letter. */
export const Letterhead = ({ letterhead, agency }: LetterheadProps) => (
  <header class="letterhead">
    <LetterheadLines lines={headLines({ agency, letter: { letterhead } })} />
  </header>
);
