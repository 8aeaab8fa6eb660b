import { useSpeech } from '../link';
import type { Answer } from './report';
import { rungCells, rungsToTell } from './table-cells';

/** How far people have come, each number beside those of whom it is a part. */
export const RungTable = ({ answer }: { readonly answer: Answer }) => {
  const { words, language } = useSpeech();
  const { rungColumns } = words.monthlyReport;
  return (
    <table class="ladder">
      <thead>
        <tr>
          <th scope="col" class="name-cell">
            {rungColumns.rung}
          </th>
          <th scope="col">{rungColumns.count}</th>
          <th scope="col" class="name-cell">
            {rungColumns.of}
          </th>
          <th scope="col">%</th>
        </tr>
      </thead>
      <tbody>
        {rungsToTell(answer).map((rung) => {
          const { label, count, of, percent } = rungCells(rung, words, language);
          return (
            <tr key={rung.key}>
              <th scope="row" class="name-cell">
                {label}
              </th>
              <td>{count}</td>
              <td class="name-cell">{of}</td>
              <td>{percent}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
