/** The lines of a letter's head that are its names; below them stands an address. */
const NAME_LINES = 2;

interface LetterheadProps {
  /** Lines parted by bars, as the settings have them. */
  readonly letterhead: string;
  /** What stands there when the settings have none. */
  readonly agency: string;
}

/** The head of a letter. */
export const Letterhead = ({ letterhead, agency }: LetterheadProps) => {
  const lines = letterhead
    .split('|')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (
    <header class="letterhead">
      {(lines.length > 0 ? lines : [agency]).map((line, n) => (
        <p key={n} class={n < NAME_LINES ? 'agency' : 'address'}>
          {line}
        </p>
      ))}
    </header>
  );
};
