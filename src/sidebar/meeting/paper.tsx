import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { useSpeech } from '../link';
import { missingSettings } from '../print/missing-settings';

interface PaperProps {
  readonly kind: 'invitation' | 'minutes';
  readonly label: string;
  readonly letter: Queries['meetingForm']['answer']['letter'];
  /** Why it cannot be printed now; blank when it can. */
  readonly hindrance?: string;
  readonly children: ComponentChildren;
}

const PAGE = '@page { size: A4 portrait; margin: 15mm 20mm 15mm 25mm; }';

/** A button that prints a letter, and the letter, seen on paper only: what is printed is what is saved. */
export const Paper = ({ kind, label, letter, hindrance = '', children }: PaperProps) => {
  const { words } = useSpeech();
  const [asked, setAsked] = useState(0);
  useLayoutEffect(() => {
    if (asked > 0) window.print();
  }, [asked]);
  return (
    <>
      <div class="screen">
        <div class="buttons">
          <button
            type="button"
            aria-disabled={hindrance !== ''}
            onClick={() => hindrance === '' && setAsked(asked + 1)}
          >
            {label}
          </button>
        </div>
        {hindrance !== '' && <p class="hint">{hindrance}</p>}
        {missingSettings(letter).length > 0 && <p class="hint">{words.meeting.missing}</p>}
      </div>
      {asked > 0 && (
        <article class={`print letter ${kind}`}>
          <style>{PAGE}</style>
          {children}
        </article>
      )}
    </>
  );
};
