import { useMemo, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { choiceOf, type Edits, isAnswered, questionOf } from './choice';
import { ChoiceFields } from './choice-fields';
import { layOut } from './lay-out';
import { missingSettings } from '../print/missing-settings';
import { PrintedSheets } from './printed-sheets';
import { SessionList } from './session-list';

interface SheetFieldsProps {
  readonly answer: Queries['attendanceSheet']['answer'];
  readonly isLoading: boolean;
  readonly onAsk: (question: Queries['attendanceSheet']['input']) => void;
}

/** Chooses a cohort and a period, shows what would be printed, and prints it. */
export const SheetFields = ({ answer, isLoading, onAsk }: SheetFieldsProps) => {
  const { words, option } = useSpeech();
  const [edits, setEdits] = useState<Edits>({});
  const choice = choiceOf(answer, edits);
  const { chosen } = answer;
  const laidOut = useMemo(() => chosen && layOut(chosen, words), [chosen, words]);
  const isCurrent = !isLoading && isAnswered(answer, choice);
  const canPrint = isCurrent && (chosen?.people.length ?? 0) > 0;
  const missing = chosen ? missingSettings(chosen.letter) : [];

  const change = (part: Edits) => {
    const next = { ...edits, ...part };
    setEdits(next);
    const question = questionOf(choiceOf(answer, next), next);
    if (question) onAsk(question);
  };
  const found = (): string => {
    if (isLoading) return words.common.loading;
    if (!isCurrent || !chosen || !laidOut) return '';
    const { sessions, people } = chosen;
    if (sessions.length === 0) return words.attendanceSheet.noSessions;
    if (people.length === 0) return words.attendanceSheet.nobody;
    const pages = laidOut.documents.reduce((sum, document) => sum + document.pages.length, 0);
    return fill(words.attendanceSheet.found, { sessions: sessions.length, pages });
  };

  return (
    <>
      <form
        class="screen"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (canPrint) window.print();
        }}
      >
        <ChoiceFields cohorts={answer.cohorts} choice={choice} onChange={change} />
        {isCurrent && chosen && <SessionList sessions={chosen.sessions} />}
        {missing.length > 0 && (
          <p class="notice">
            {fill(words.attendanceSheet.missing, {
              names: missing.map((setting) => option('settings', 'setting', setting)).join(', '),
            })}
          </p>
        )}
        <div class="bar">
          <p class="note" role="status">
            {found()}
          </p>
          <div class="buttons">
            <button type="submit" class="action" aria-disabled={!canPrint}>
              {words.attendanceSheet.print}
            </button>
          </div>
        </div>
      </form>
      {canPrint && chosen && laidOut && <PrintedSheets letter={chosen.letter} laidOut={laidOut} />}
    </>
  );
};
