import type { ComponentChildren } from 'preact';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { reasonText, type Told } from './import-words';

/** Longer lists are of no use on so little room. */
const MOST_SHOWN = 300;

interface ToldLine {
  readonly line: number;
  readonly verdict: string;
  readonly reasons: readonly Told[];
  readonly more?: ComponentChildren;
}

/** Lines that are not simply right, with their number in the list and what is to be said of them. */
export const ToldLines = ({ lines }: { readonly lines: readonly ToldLine[] }) => {
  const speech = useSpeech();
  const { words } = speech;
  const verdicts: Readonly<Record<string, string>> = words.import.verdicts;
  if (lines.length === 0) return null;
  return (
    <ol class="lines" tabIndex={0} aria-label={words.common.warnings}>
      {lines.slice(0, MOST_SHOWN).map(({ line, verdict, reasons, more }) => (
        <li key={line} class={verdict}>
          <b>{fill(words.import.line, { line })}</b> {verdicts[verdict]}
          {reasons.map((reason, n) => (
            <p key={n}>{reasonText(reason, speech)}</p>
          ))}
          {more}
        </li>
      ))}
      {lines.length > MOST_SHOWN && <li>{fill(words.common.more, { count: lines.length - MOST_SHOWN })}</li>}
    </ol>
  );
};
