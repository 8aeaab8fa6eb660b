import { headLines } from '../print/head-lines';
import { LetterheadLines } from '../print/letterhead-lines';

/** The head of a letter, with the double line below it. */
export const Letterhead = (props: Parameters<typeof headLines>[0]) => (
  <header>
    <LetterheadLines lines={headLines(props)} />
  </header>
);
