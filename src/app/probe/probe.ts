import { admit } from '../admit';
import type { Ports, SheetsPort } from '../ports';
import { readSnapshot } from '../read/snapshot';
import type { Words } from '../words';
import { ASSUMPTIONS } from './assumptions';
import { type Basis, type Bench, outcomeOf } from './attempt';

/** What came of each assumption: on the host a prediction, at Google the truth. */
export type ProbeReport = Readonly<Record<string, { readonly basis: Basis; readonly outcome: unknown }>>;

const benchOn = (ports: Ports, sheets: SheetsPort): Bench => {
  const sheetId = sheets.readStructure('sheets.properties.sheetId').sheets?.[0]?.properties.sheetId ?? 0;
  return {
    ports,
    sheets,
    sheetId,
    write: (...requests) => {
      sheets.write({ requests: [...requests] }, 'spreadsheetId');
    },
    column: (index) =>
      sheets.readValues({
        dataFilters: [{ gridRange: { sheetId, startColumnIndex: index, endColumnIndex: index + 1 } }],
        majorDimension: 'COLUMNS',
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'SERIAL_NUMBER',
      }).valueRanges?.[0]?.valueRange.values?.[0] ?? [],
  };
};

/** Tries every assumption on a new workbook, which stays behind to be thrown away, and answers with one JSON. */
export const probePlatform = (ports: Ports): { readonly text: string; readonly words: Words } => {
  const snapshot = readSnapshot(ports, { tabs: [] });
  admit(snapshot, ports.user(), ['admin']);
  const bench = benchOn(ports, ports.workbooks.open(ports.workbooks.create(`Sinergi probe ${ports.now()}`)));
  const report: ProbeReport = Object.fromEntries(
    ASSUMPTIONS.map(({ name, basis, attempt }) => [
      name,
      { basis, outcome: outcomeOf(() => attempt(bench)) },
    ]),
  );
  return { text: JSON.stringify(report, null, 1), words: snapshot.words };
};
