/** One way in which a person is called. */
export interface NameForm {
  /** Its words in small letters, in the spelling that all variants share. At least one. */
  readonly words: readonly string[];
  /** The words without what is between them. */
  readonly glued: string;
  /** What each word counts in a comparison: its letters, or less where many bear it. */
  readonly weights: readonly number[];
}

/** A name made ready to be compared: made once, compared often. */
export interface PersonName {
  /** The name, then what comes after "alias". None where there is not a letter. */
  readonly forms: readonly NameForm[];
  /** The father's name after "binti" or "bin". */
  readonly patronym?: NameForm;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands before a name and is none of it. */
const TITLES = list(
  'h hj haji hajah hajjah kh ust ustadz ustadzah prof dr dra drs drg drh ir ny nyonya nn nona tn tuan bpk bapak ' +
    'ibu bu sdr sdri saudara saudari alm almh raden rr',
);

/** Academic degrees without their dots; they count where they have dots, or come after a comma. */
const DEGREES = list(
  'sh se st sp si spd spdi spdsd sag ssos sip skm skom ssi skep sfarm shi sei ssy spsi ssn sikom sst ssit sgz sked ' +
    'sth sthi sthut spt stp stk strkeb mpd mpdi mm mh mhum msi mkes mkom mkm mt mba mag mpsi mse mp msc ma ba bsc phd ' +
    'amd amdkeb amdkep amkeb amkep amk ner ners drs dra',
);

/** Abbreviations and variants of the commonest words, in the shared spelling. */
const SAME: Readonly<Record<string, string>> = {
  st: 'siti',
  sti: 'siti',
  ...Object.fromEntries(
    [...list('moh muh mohd muhd mhd md mohamad mohamed muhamed muchamad mochamad mukhamad mokhamad')].map(
      (word) => [word, 'muhamad'],
    ),
  ),
  abd: 'abdul',
  abdl: 'abdul',
};

/** Old spellings as today's (oe u, dj j, tj c, sj sy, oo u), and letters that are written once or twice, once. */
const respelt = (word: string): string => {
  const today = word
    .replace(/oe|oo/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/sj/g, 'sy')
    .replace(/([a-z])\1+/g, '$1');
  return Object.prototype.hasOwnProperty.call(SAME, today) ? (SAME[today] ?? today) : today;
};

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const isDegree = (token: string): boolean => DEGREES.has(token.replace(/\./g, ''));

/** Words without the titles before them; all of them where nothing else would be left. */
const withoutTitles = (words: readonly string[]): readonly string[] => {
  const start = words.findIndex((word) => !TITLES.has(word));
  return start < 0 ? words : words.slice(start);
};

/** The words of a name without its degrees. */
const withoutDegrees = (text: string): readonly string[] => {
  const [first = '', ...others] = text
    // "S. Pd" is "S.Pd"; what turns out to be an initial is taken apart again below.
    .replace(/\b(s|m|a|md|pd)\.\s+(?=[a-z]{1,5}\b)/g, '$1.')
    .split(',');
  return [
    ...first.split(/\s+/).filter((token, at) => at === 0 || !/\w\.\w/.test(token) || !isDegree(token)),
    ...others.flatMap((part) =>
      part.split(/\s+/).filter((token) => !isDegree(token) && !TITLES.has(token.replace(/\./g, ''))),
    ),
  ].flatMap(wordsIn);
};

/** Words that so many people bear that they tell little: they weigh a quarter of their letters. */
const COMMON = list('siti sri nur muhamad abdul');

/** The form with these words, which are in the shared spelling. */
export const nameForm = (words: readonly string[]): NameForm => ({
  words,
  glued: words.join(''),
  weights: words.map((word) => (COMMON.has(word) ? word.length / 4 : word.length)),
});

const formOf = (words: readonly string[]): NameForm | undefined => {
  const respelled = withoutTitles(words).map(respelt);
  return respelled.length === 0 ? undefined : nameForm(respelled);
};

const BETWEEN_FORMS = /\b(?:alias|als|a\.?k\.?a)\b[.:]?|[@()]/;
const DESCENT = list('binti binte bin bte bt');

/** The own name and the father's. A name can begin with "Binti" (in East Java it does): it tells of descent only after another word. */
const partedAtDescent = (
  text: string,
): readonly [own: NameForm | undefined, father?: NameForm | undefined] => {
  const words = withoutTitles(withoutDegrees(text));
  const next = (from: number) => {
    const at = words.findIndex((word, index) => index >= from && DESCENT.has(word));
    return at < 0 ? words.length : at;
  };
  const at = next(1);
  return [formOf(words.slice(0, at)), formOf(words.slice(at + 1, next(at + 1)))];
};

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’‘`ʼ]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Makes an Indonesian name ready to be compared: capitals, diacritics, punctuation, titles (H., Hj., Dra.) and degrees
 * (S.Pd) do not count; "binti" and "bin" part off the father's name; "alias" and "als" begin another form; old and new
 * spelling and the usual abbreviations (St., Moh., Abd., Noor) are one. A name of one word is a whole name.
 */
export const personName = (text: string): PersonName => {
  const parts = plain(text).split(BETWEEN_FORMS).map(partedAtDescent);
  const isForm = (form: NameForm | undefined): form is NameForm => form !== undefined;
  const [patronym] = parts.map(([, father]) => father).filter(isForm);
  return { forms: parts.map(([own]) => own).filter(isForm), ...(patronym ? { patronym } : {}) };
};
