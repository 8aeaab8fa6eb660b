import { NAME_LINES } from './head-lines';

/** The lines of a letter's head on paper, names large and address small. */
export const LetterheadLines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line, n) => (
      <p key={n} class={n < NAME_LINES ? 'agency' : 'address'}>
        {line}
      </p>
    ))}
  </>
);
