import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { allDigests, allOperations, allRules, allSidebars, allSummaries } from '../../src/app/registry';
import { FIELD_RULES } from '../../src/core/field-rules';
import { NIK_RULES } from '../../src/core/nik';
import { WORKBOOK_RULES } from '../../src/core/workbook-rules';

/** Names and days that are the same in every language, words looked for in names, and the report of the probe, which is for developers. */
const DATA = /(\/seed|regions\/facts|core\/person-name|digests\/scan|app\/probe\/\w+)\.ts$/;
/** What looks like words and is none: the unit of training, a code, a tag, a number format. */
const NO_WORDS = /^(JP|[A-Z]+-\d+)$|<\/?[a-z]+|^(ddd )?dd\/mm\/yyyy|^mmm yyyy|^font: /;
const ROOT = join(__dirname, '../..');
const SOURCES = ['core', 'features', 'app', 'google', 'sidebar'].flatMap((folder) =>
  (readdirSync(join(ROOT, 'src', folder), { recursive: true }) as string[])
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !DATA.test(`${folder}/${path}`))
    .map((path) => join(ROOT, 'src', folder, path)),
);

/** What the declarations say: they are the catalogue of English (docs/architecture.md). */
const declared = new Set(
  [
    ...Object.values(FIELD_RULES),
    ...Object.values(NIK_RULES),
    ...Object.values(WORKBOOK_RULES),
    ...allRules,
    ...allOperations.map(({ refusals }) => refusals),
    ...allDigests.map(({ title, texts }) => ({ title, ...texts })),
    ...allSummaries.map(({ title, texts }) => ({ title, ...texts })),
    ...Object.values(WORKBOOK_RULES),
    ...allSidebars,
  ].flatMap((declaration: object) => Object.values(declaration).filter((value) => typeof value === 'string')),
);
/** Attributes whose text a person reads, or hears read aloud. */
const READ_ALOUD = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt', 'label', 'hint'];
/** Two words in a row, such as a person would write. */
const SENTENCE = /\p{L}{2,} \p{L}{2,}/u;
const LETTER = /\p{L}/u;

const nameOf = (node: ts.Node): string =>
  ts.isPropertyAssignment(node) || ts.isJsxAttribute(node) ? node.name.getText() : '';

/** True inside what only a developer reads, or the browser: an error of ours, a key of a memo, a class, a type. */
const isExcused = (node: ts.Node): boolean => {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isNewExpression(at) && at.expression.getText() === 'Error') return true;
    if (ts.isJsxAttribute(at) && ['class', 'className', 'style', 'd', 'for', 'id'].includes(nameOf(at)))
      return true;
    if (ts.isCallExpression(at) && /\.(derive|querySelector|closest)(<.*>)?$/.test(at.expression.getText()))
      return true;
    if (ts.isImportDeclaration(at) || ts.isTypeNode(at)) return true;
  }
  return false;
};

/** Texts of a source that no catalogue knows, `path: text`. */
const wordsOutside = (path: string, source: string): string[] => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const tell = (text: string) => {
    if (!NO_WORDS.test(text.trim())) found.push(`${relative(ROOT, path)}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && LETTER.test(node.text)) tell(node.text);
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node);
    if (isText) {
      const isAloud =
        ts.isJsxAttribute(node.parent) && READ_ALOUD.includes(nameOf(node.parent)) && LETTER.test(node.text);
      if (isAloud || (SENTENCE.test(node.text) && !declared.has(node.text) && !isExcused(node)))
        tell(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

describe('words outside the catalogues', () => {
  it('are found where they stand in a sidebar, an attribute or a message', () => {
    const sidebar = `const Part = () => <p title="Save">Save {count} rows<b className="two words">{t}</b></p>;`;
    expect(wordsOutside('src/sidebar/part.tsx', sidebar).map((line) => line.split(': ')[1])).toEqual([
      'Save',
      'Save',
      'rows',
    ]);
    expect(wordsOutside('src/app/tell.ts', 'const told = `Saved ${count} of them all`;')).toHaveLength(1);
    expect(wordsOutside('src/app/tell.ts', "throw new Error('No such tab');")).toEqual([]);
    const [known = ''] = declared;
    expect(wordsOutside('src/features/x/rules.ts', `const text = ${JSON.stringify(known)};`)).toEqual([]);
    expect(wordsOutside('src/features/x/rules.ts', "const text = 'Never declared at all';")).toHaveLength(1);
  });

  it('are nowhere in what ships', () => {
    expect(SOURCES.flatMap((path) => wordsOutside(path, readFileSync(path, 'utf8')))).toEqual([]);
  });
});
