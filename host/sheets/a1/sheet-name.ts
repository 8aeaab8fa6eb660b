/**
 * A sheet's title as Google writes it before the `!`: bare when it reads as one plain word and could not be
 * taken for a cell, otherwise in apostrophes (recorded: `Sheet1!A1`, `'🌵 test_values_get 1'!A1:J10`).
 */
export function sheetPrefix(title: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}\d+$/.test(title);
  const looksLikeR1C1 = /^R\d*C\d*$/i.test(title);
  return plain && !looksLikeR1C1 ? title : `'${title.replaceAll("'", "''")}'`;
}
