import { useMemo, useState } from 'preact/hooks';
import type { Queries } from '../../app/operations';
import { fill } from '../../core/words';
import { Form } from '../form/form';
import { useLink, useSpeech } from '../link';
import { troubleOf } from '../trouble';
import { dryRun, type Report } from './dry-run';
import { labelsOf } from './labels';
import { LastImport } from './last-import';
import { linesOf, matchingOf } from './lines';
import { type List, readList } from './list';
import { matchColumns } from './match-columns';
import { MatchFields } from './match-fields';
import { Progress, type Progressing } from './progress';
import { SourceFields } from './source-fields';
import { ToldLines } from './told-lines';
import { isUnsent, useImport } from './use-import';

interface ImportStepsProps {
  readonly answer: Queries['importForm']['answer'];
  readonly onChanged: () => Promise<void>;
}

interface Chosen {
  readonly list: List;
  readonly columns: readonly string[];
  readonly report?: Report;
}

const IDLE = { isBusy: false, complaints: [], acknowledge: false, refusals: 0 } as const;

/** From a list to the registry: choose it, match its columns, see what would happen, and let it happen. */
export const ImportSteps = ({ answer, onChanged }: ImportStepsProps) => {
  const { words, column } = useSpeech();
  const link = useLink();
  const labels = useMemo(() => labelsOf(answer.fields), [answer.fields]);
  const [chosen, setChosen] = useState<Chosen>();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [checking, setChecking] = useState<Progressing>();
  const [status, setStatus] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const work = useImport();
  const { job } = answer;
  const progress = checking ?? work.progress;
  const unsent = job !== null && isUnsent(job);

  const choose = (text: string) => {
    setStatus('');
    setTrouble(undefined);
    const list = readList(text, labels);
    setErrors(list || text.trim() === '' ? [] : [words.import.empty]);
    const known = answer.matchings.find(({ signature }) => signature === list?.signature);
    setChosen(list && { list, columns: known?.columns ?? matchColumns(list.labels, labels) });
  };
  const check = async ({ list, columns }: Chosen) => {
    if (!columns.includes('fullName')) {
      setErrors([fill(words.import.nameMissing, { field: column('identities', 'fullName') })]);
      return;
    }
    setTrouble(undefined);
    const lines = linesOf(list, columns);
    const tell = (done: number) => setChecking({ text: words.import.checking, done, total: lines.length });
    const report = await dryRun(link, matchingOf(list, columns), lines, tell);
    setChecking(undefined);
    if ('type' in report) setTrouble(troubleOf(report, words));
    else setChosen({ list, columns, report });
  };
  const start = async ({ list, columns }: Chosen) => {
    const isDone = await work.start(matchingOf(list, columns), linesOf(list, columns), job);
    if (isDone) setChosen(undefined);
    await onChanged();
  };
  const resume = async () => {
    if (job && (await work.resume(job.job, job.counts.queued, job.total))) setChosen(undefined);
    await onChanged();
  };
  const shownTrouble = trouble ?? work.trouble;
  const step = chosen?.report ? start : check;

  return (
    <Form
      state={{ ...IDLE, ...(shownTrouble === undefined ? {} : { trouble: shownTrouble }) }}
      isWaiting={progress !== undefined}
      general={work.complaints}
      status={status}
      remarks={progress && <Progress {...progress} />}
      onSubmit={() => chosen && void step(chosen)}
      buttons={
        chosen && (
          <>
            <button type="submit" class="action">
              {chosen.report
                ? fill(words.import.start, { count: chosen.list.rows.length })
                : words.import.check}
            </button>
            <button type="button" onClick={() => setChosen(undefined)}>
              {words.import.another}
            </button>
          </>
        )
      }
    >
      {job !== null && job.counts.queued > 0 && !unsent && (
        <div class="notice proposal">
          <p>{fill(words.import.unfinished, { done: job.total - job.counts.queued, total: job.total })}</p>
          <button type="button" class="action" onClick={() => void resume()}>
            {words.import.resume}
          </button>
        </div>
      )}
      {unsent && (
        <p class="notice warnings">{fill(words.import.unsent, { done: job.staged, total: job.total })}</p>
      )}
      {!chosen && <SourceFields errors={errors} onText={choose} />}
      {chosen && !chosen.report && (
        <MatchFields
          list={chosen.list}
          fields={answer.fields}
          columns={chosen.columns}
          errors={errors}
          onMatch={(columns) => {
            setErrors([]);
            setChosen({ list: chosen.list, columns });
          }}
        />
      )}
      {chosen?.report && (
        <>
          <p class="totals" role="status">
            {fill(words.import.totals, chosen.report.totals)}
          </p>
          <ToldLines lines={chosen.report.judged.filter(({ verdict }) => verdict !== 'ok')} />
        </>
      )}
      {!chosen && job && job.counts.undone === 0 && (
        <LastImport
          job={job}
          onChanged={(told) => {
            setStatus(told);
            void onChanged();
          }}
        />
      )}
    </Form>
  );
};
