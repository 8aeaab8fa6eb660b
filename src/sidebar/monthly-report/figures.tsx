import type { ComponentChildren } from 'preact';
import { fill } from '../../core/words';
import { useSpeech } from '../link';
import { type Answer, asOfWords, monthName } from './report';
import { insuranceWords, obstacleWords, planWords } from './sentences';
import { lineOf, rungCells, rungsToTell } from './table-cells';

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <section class="group">
    <h2>{title}</h2>
    {children}
  </section>
);

const Sentences = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul class="told">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** The figures as they will stand on paper. */
export const Figures = ({ answer }: { readonly answer: Answer }) => {
  const { words, language } = useSpeech();
  const { monthlyReport } = words;
  const { lines, all } = answer.table;
  const rows = lines.length === 1 || !all ? lines : [...lines, { ...all, name: monthlyReport.all }];
  return (
    <div class="figures">
      <p class="hint">{asOfWords(answer, words)}.</p>
      <Part title={monthlyReport.headings.training}>
        <dl class="told">
          {rows.map((row, n) => (
            <div key={n}>
              <dt>
                {row.id} {row.name}
              </dt>
              <dd>{lineOf(row, words, language)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={monthlyReport.headings.outcomes}>
        <dl class="rungs">
          {rungsToTell(answer).map((rung) => {
            const { label, count, of, percent } = rungCells(rung, words, language);
            return (
              <div key={rung.key}>
                <dt>
                  {label}
                  {of !== '' && (
                    <span class="hint">
                      {' '}
                      {monthlyReport.rungColumns.of.toLowerCase()} {of}
                    </span>
                  )}
                </dt>
                <dd>
                  <b>{count}</b>
                  {percent !== '' && percent !== '–' && <span class="hint"> {percent} %</span>}
                </dd>
              </div>
            );
          })}
        </dl>
        <p>{insuranceWords(answer, words)}</p>
      </Part>
      <Part title={monthlyReport.headings.obstacles}>
        <Sentences texts={obstacleWords(answer, words)} />
      </Part>
      <Part title={fill(monthlyReport.headings.plan, { month: monthName(answer.period.next, words) })}>
        <Sentences texts={planWords(answer, words, language)} />
      </Part>
      <p class="hint">{fill(monthlyReport.note, { minimum: answer.minimum })}</p>
    </div>
  );
};
