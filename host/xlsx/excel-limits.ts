/** What an Excel file can hold (documented: Excel specifications and limits). */
export const excelLimits = {
  titleLength: 31,
  cellCharacters: 32_767,
  formulaLength: 8_192,
  /** Of a drop-down whose values stand in the rule itself. */
  listLength: 255,
  messageLength: 255,
  rows: 1_048_576,
  columns: 16_384,
  columnWidth: 255,
  rowPoints: 409,
} as const;
