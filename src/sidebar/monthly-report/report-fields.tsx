import { useState } from 'preact/hooks';
import { fill } from '../../core/words';
import { Field } from '../form/field';
import { Select } from '../form/select';
import { useSpeech } from '../link';
import { missingSettings } from '../print/missing-settings';
import { Figures } from './figures';
import { PrintedReport } from './printed-report';
import { type Answer, monthName, type Question } from './report';

interface ReportFieldsProps {
  readonly answer: Answer;
  readonly isLoading: boolean;
  readonly onAsk: (question: Question) => void;
}

/** Chooses what to report and of which month, shows the figures, and prints them. */
export const ReportFields = ({ answer, isLoading, onAsk }: ReportFieldsProps) => {
  const { words } = useSpeech();
  const { monthlyReport } = words;
  const { period, months } = answer;
  const [wanted, setWanted] = useState({ programmeId: answer.chosen ?? '', month: period.month });
  const isEmpty = answer.reported.length === 0;
  const canPrint = !isLoading && !isEmpty;
  const pick = (part: Partial<typeof wanted>) => {
    const next = { ...wanted, ...part };
    setWanted(next);
    onAsk({ month: next.month, ...(next.programmeId === '' ? {} : { programmeId: next.programmeId }) });
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
        <Field label={monthlyReport.programme}>
          {(control) => (
            <Select
              control={control}
              value={wanted.programmeId}
              choices={[
                { value: '', label: monthlyReport.every },
                ...answer.programmes.map(({ programmeId, name }) => ({
                  value: programmeId,
                  label: `${programmeId} ${name}`,
                })),
              ]}
              onPick={(programmeId) => pick({ programmeId })}
            />
          )}
        </Field>
        <Field label={monthlyReport.month}>
          {(control) => (
            <Select
              control={control}
              value={wanted.month}
              choices={months.map((month, n) => ({
                value: month,
                label:
                  n === 0
                    ? fill(monthlyReport.running, { month: monthName(month, words) })
                    : monthName(month, words),
              }))}
              onPick={(month) => pick({ month })}
            />
          )}
        </Field>
        {isEmpty ? <p class="empty">{monthlyReport.nothing}</p> : <Figures answer={answer} />}
        <div class="bar">
          {missingSettings(answer.letter).length > 0 && <p class="note">{monthlyReport.missing}</p>}
          <p class="note" role="status">
            {isLoading ? words.common.loading : ''}
          </p>
          <div class="buttons">
            <button type="submit" class="action" aria-disabled={!canPrint}>
              {monthlyReport.print}
            </button>
          </div>
        </div>
      </form>
      {canPrint && <PrintedReport answer={answer} />}
    </>
  );
};
