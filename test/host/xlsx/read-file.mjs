// Reads an Excel file from standard input with hucre, another library than the one that wrote it, and prints it as JSON;
// apart from jest, which loads no ES modules.
import { readXlsx } from 'hucre/xlsx';

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { sheets, properties, activeSheet } = await readXlsx(Buffer.concat(chunks), { readStyles: true });

const dayMs = 86_400_000;
/** The library makes dates of days and times; Excel's calendar has a 29 February 1900. */
const serialOf = (date) => {
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / dayMs;
  return days < 61 ? days - 1 : days;
};
const valueOf = (value) => (value instanceof Date ? { serial: serialOf(value) } : value);

/** What the library keeps apart from the bare values: formats, formulas, notes. */
const cellsOf = ({ rows, cells = new Map() }) => {
  const printed = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null && value !== undefined) printed[`${r},${c}`] = { value: valueOf(value) };
    }),
  );
  for (const [place, { value, type, style, formula, formulaResult, comment }] of cells)
    printed[place] = {
      ...printed[place],
      ...(value === null ? {} : { value: valueOf(value) }),
      ...(type === 'error' ? { error: true } : {}),
      ...(style === undefined ? {} : { style }),
      ...(formula === undefined ? {} : { formula, result: valueOf(formulaResult ?? value) }),
      ...(comment === undefined ? {} : { note: comment.text }),
    };
  return printed;
};

const print = (sheet) => ({
  name: sheet.name,
  hidden: sheet.hidden ?? false,
  cells: cellsOf(sheet),
  columns: sheet.columns ?? [],
  rows: Object.fromEntries(sheet.rowDefs ?? []),
  merges: sheet.merges ?? [],
  validations: sheet.dataValidations ?? [],
  conditionals: sheet.conditionalRules ?? [],
  frozen: sheet.freezePane ?? {},
  view: sheet.view ?? {},
  paper: sheet.pageSetup ?? {},
  filter: sheet.autoFilter?.range,
  locked: sheet.protection !== undefined,
});
process.stdout.write(JSON.stringify({ title: properties?.title, activeSheet, sheets: sheets.map(print) }));
