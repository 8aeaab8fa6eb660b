/** Everything that a PDF by Chromium says of its objects, by number; they stand in it as plain text. */
const objectsOf = (pdf: Buffer): ReadonlyMap<string, string> =>
  new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', text = '']) => [
      id,
      text,
    ]),
  );

/** How many rows of tables stand on each page of a PDF that was printed with tags; heads that are repeated do not count. */
export const rowsByPage = (pdf: Buffer): readonly number[] => {
  const objects = objectsOf(pdf);
  const pageOf = (text: string): string | undefined => {
    const [, page] = /\/Pg (\d+) 0 R/.exec(text) ?? [];
    if (page !== undefined) return page;
    const [, children = ''] = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(text) ?? [];
    for (const [, child = ''] of children.matchAll(/(\d+) 0 R/g)) {
      const found = pageOf(objects.get(child) ?? '');
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const pages = [...objects].filter(([, text]) => /\/Type \/Page\n/.test(text)).map(([id]) => id);
  const rows = [...objects.values()].filter((text) => text.includes('/S /TR\n')).map(pageOf);
  return pages.map((page) => rows.filter((row) => row === page).length);
};
