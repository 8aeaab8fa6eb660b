import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../..');

type Edits = Readonly<Record<string, (text: string) => string>>;

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2020.d.ts'],
  types: [],
};

/** Names of the files that do not compile once the edits are made. */
const filesInError = (edits: Edits): string[] => {
  const host = ts.createCompilerHost(OPTIONS, true);
  const read = host.readFile.bind(host);
  const changed = new Map(Object.entries(edits).map(([name, edit]) => [join(ROOT, name), edit] as const));
  const patch = (path: string): string | undefined => {
    const text = read(path);
    const edit = changed.get(path);
    if (!edit || text === undefined) return text;
    const edited = edit(text);
    if (edited === text) throw new Error(`The edit of ${path} found nothing to change`);
    return edited;
  };
  host.readFile = patch;
  host.getSourceFile = (path, version) => {
    const text = patch(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram([join(ROOT, 'src/app/app.ts')], OPTIONS, host);
  const names = ts
    .getPreEmitDiagnostics(program)
    .map(({ file }) => (file?.fileName ?? '').replace(`${ROOT}/`, ''));
  return [...new Set(names)];
};

const column: Edits = {
  'src/features/participants/tab.ts': (text) =>
    text.replace(
      'birthYear: year(true),',
      'birthYear: year(true),\n    clothingSize: text({ max: 10, optional: true }),',
    ),
};
const columnWord: Edits = {
  'src/i18n/id.ts': (text) =>
    text.replace(
      "birthYear: 'Tahun Lahir',",
      "birthYear: 'Tahun Lahir',\n      clothingSize: 'Ukuran Baju',",
    ),
};
const rule: Edits = {
  'src/features/cohorts/rules.ts': (text) =>
    text
      .replace(
        'export const quorumWithinCapacity',
        `export const longEnough = defineRule({
  code: 'R99', severity: 'W', text: 'Too short.', why: 'Too little.', mend: 'Make it longer.', on: cohorts,
  check: ({ totalJp }) => totalJp < 2 && { column: 'totalJp' },
});

export const quorumWithinCapacity`,
      )
      .replace('[cohortDays, ', '[cohortDays, longEnough, '),
};
const ruleWord: Edits = {
  'src/i18n/id-rules.ts': (text) =>
    text.replace(
      '  R01: {',
      "  R99: { text: 'Terlalu pendek.', why: 'Terlalu sedikit.', mend: 'Perpanjang.' },\n  R01: {",
    ),
};

describe('what a change costs', () => {
  it('compiles as it stands', () => {
    expect(filesInError({})).toEqual([]);
  });

  it('is two files for a column: its declaration, and its word', () => {
    expect(filesInError(column)).toEqual(['src/i18n/id.ts']);
    expect(filesInError({ ...column, ...columnWord })).toEqual([]);
  });

  it('does not let a word stay that no column has', () => {
    expect(filesInError(columnWord)).toEqual(['src/i18n/id.ts']);
  });

  it('does not let a word for an option be forgotten', () => {
    const option: Edits = {
      'src/features/participants/tab.ts': (text) => text.replace("'deceased'", "'deceased', 'escaped'"),
    };
    expect(filesInError(option)).toEqual(['src/i18n/id.ts']);
  });

  it('is two files for a rule: its declaration, and its words', () => {
    expect(filesInError(rule)).toEqual(['src/i18n/id-rules.ts']);
    expect(filesInError({ ...rule, ...ruleWord })).toEqual([]);
  });

  it('does not let a rule leave unsaid why it matters, or how it is mended', () => {
    const silent: Edits = {
      'src/i18n/id-rules.ts': (text) => text.replace(/(R01: \{[^}]*?)\n {4}mend: [^\n]*/, '$1'),
    };
    expect(filesInError(silent)).toEqual(['src/i18n/id-rules.ts']);
  });
});
