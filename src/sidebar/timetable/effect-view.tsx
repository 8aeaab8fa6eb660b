import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Complaint } from '../../app/explain';
import { fill } from '../../core/words';
import { Texts } from '../form/texts';
import { useSpeech } from '../link';
import { type Effect, placed } from './effect';
import { becomesText, wholeTexts } from './effect-words';
import { type Answer, slotText } from './sessions';

interface EffectViewProps {
  readonly effect: Effect;
  readonly complaints: readonly Complaint[];
  readonly answer: Answer;
  /** What it is called; else by how many sessions it changes. */
  readonly title?: string;
}

/** What would change, session by session, and what would be said against it. Takes the focus when it comes. */
export const EffectView = ({ effect, complaints, answer, title }: EffectViewProps) => {
  const { words, language } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [effect]);
  const { at, others } = placed(effect, complaints);
  const textsOf = (isWrong: boolean) =>
    others.filter(({ severity }) => (severity === 'E') === isWrong).map(({ text }) => text);
  const notices = [
    { kind: 'errors', name: words.common.cannotSave, texts: textsOf(true) },
    { kind: 'warnings', name: words.common.warnings, texts: textsOf(false) },
  ];
  return (
    <section class="preview">
      <h2 ref={heading} tabIndex={-1}>
        {title ?? fill(words.timetable.willChange, { count: effect.lines.length })}
      </h2>
      {wholeTexts(effect, words, language).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {notices.map(
        ({ kind, name, texts }) =>
          texts.length > 0 && (
            <div key={kind} class={`notice ${kind}`}>
              <Texts title={name} texts={texts} />
            </div>
          ),
      )}
      {/* A long list scrolls: the keyboard has to reach it. */}
      <ol class="plan scroll changes" tabIndex={0} aria-label={words.timetable.list}>
        {effect.lines.map((line) => {
          const said = at.get(line.row) ?? [];
          return (
            <li key={line.row} class={said.some(({ severity }) => severity === 'E') ? 'wrong' : ''}>
              <span class="what">
                <span class="was">{slotText(line.session, words)}</span>
                <b>→ {becomesText(line, answer, words)}</b>
                {line.session.topic !== null && <span class="hint">{line.session.topic}</span>}
              </span>
              {said.map(({ text, severity }) => (
                <p class={severity === 'E' ? 'error' : 'warning'} key={text}>
                  {text}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
