import { headLines } from '../print/head-lines';

/** The lines that are names; below them stands an address. */
const NAME_LINES = 2;

/** The head of a letter, with the double line below it. */
export const Letterhead = (props: Parameters<typeof headLines>[0]) => (
  <header>
    {headLines(props).map((line, n) => (
      <p key={n} class={n < NAME_LINES ? 'agency' : 'address'}>
        {line}
      </p>
    ))}
  </header>
);
