import { useSpeech } from '../link';
import type { Answer } from './report';
import { cellsOf, type Row } from './table-cells';

const Cells = ({ row }: { readonly row: Row }) => {
  const { words, language } = useSpeech();
  const cells = cellsOf(row, words, language);
  return (
    <>
      <td>{cells.quota}</td>
      <td>{cells.people}</td>
      <td>{cells.sessions}</td>
      <td>{cells.jp}</td>
      <td>{cells.monthRate}</td>
      <td>{cells.jpWhole}</td>
      <td>{cells.wholeRate}</td>
    </>
  );
};

/** One line a cohort, and the sum where there are several. */
export const ReportTable = ({ answer }: { readonly answer: Answer }) => {
  const { monthlyReport } = useSpeech().words;
  const { columns } = monthlyReport;
  const { lines, all } = answer.table;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} class="name-cell">
            {columns.name}
          </th>
          <th scope="col" rowSpan={2}>
            {columns.quota}
          </th>
          <th scope="col" rowSpan={2}>
            {columns.people}
          </th>
          <th scope="colgroup" colSpan={3}>
            {columns.month}
          </th>
          <th scope="colgroup" colSpan={2}>
            {columns.whole}
          </th>
        </tr>
        <tr>
          <th scope="col">{columns.sessions}</th>
          <th scope="col">{columns.jp}</th>
          <th scope="col">{columns.rate}</th>
          <th scope="col">{columns.jpWhole}</th>
          <th scope="col">{columns.rate}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((row, n) => (
          <tr key={n}>
            <th scope="row" class="name-cell">
              <span class="clamp">
                {row.id} {row.name}
              </span>
            </th>
            <Cells row={row} />
          </tr>
        ))}
        {all && lines.length !== 1 && (
          <tr class="totals">
            <th scope="row" class="name-cell">
              {monthlyReport.all}
            </th>
            <Cells row={all} />
          </tr>
        )}
      </tbody>
    </table>
  );
};
