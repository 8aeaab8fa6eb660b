import { excelLimits } from './excel-limits';

const forbidden = /[\\/?*:[\]\p{Cc}]/gu;

/** The first part of a text, at most so many code units, without half of an emoji at its end. */
function start(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** A title with what Excel does not take replaced; whether it is still free is another question. */
function tidied(title: string): string {
  const tidy = title.replace(forbidden, '-').replace(/^'|'$/g, '’');
  // Excel keeps this word for its list of changes.
  const named = /^history$/i.test(tidy) ? `${tidy}-` : tidy;
  return start(named, excelLimits.titleLength).replace(/'$/, '’') || '-';
}

function free(title: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? '' : ` (${n})`;
    const candidate = start(title, excelLimits.titleLength - end.length) + end;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * The titles of tabs as Excel takes them, in the same order: 31 characters, without `\ / ? * : [ ]`, and no two the
 * same in either case. Titles that Excel takes as they are stay, whatever others become.
 */
export function excelTitles(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const take = (title: string): string => {
    taken.add(title.toLowerCase());
    return title;
  };
  const kept = titles.map((title) =>
    tidied(title) === title && !taken.has(title.toLowerCase()) ? take(title) : undefined,
  );
  return titles.map((title, index) => kept[index] ?? take(free(tidied(title), taken)));
}
