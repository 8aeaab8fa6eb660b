/** Google's limits of a spreadsheet (documented: support.google.com/drive/answer/37603 and the API's usage limits). */
export const limits = {
  cells: 10_000_000,
  columns: 18_278,
  cellCharacters: 50_000,
  requests: 100_000,
  metadataCharacters: 30_000,
  callsPerMinute: 60,
} as const;
