import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { Feature } from '../../src/core/feature';
import { features } from '../../src/features/index';

const source = join(__dirname, '../../src');
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => posix.join(folder, file.split(sep).join('/')));
const read = (file: string): string => readFileSync(join(source, file), 'utf8');

/** The files of src that a file imports, without their endings. */
const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/\bfrom '(\.[^']+)'/g)].map(([, path]) =>
    posix.join(posix.dirname(file), path ?? ''),
  );

/** Everything under src/features that belongs to one of them. */
const ours = filesUnder('features')
  .filter((file) => file.split('/').length > 2)
  .map((file) => ({ file, folder: file.split('/')[1] ?? '', name: file.split('/').slice(2).join('/') }));

const camel = (folder: string): string =>
  folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const order = Object.keys(features);

describe('the features', () => {
  it('have each one folder, named for it', () => {
    expect([...new Set(ours.map(({ folder }) => camel(folder)))].sort()).toEqual([...order].sort());
  });

  it('name their tabs as the registry names them', () => {
    const all: readonly (readonly [string, Feature])[] = Object.entries(features);
    for (const [key, { tab }] of all) if (tab) expect(tab.key).toBe(key);
  });

  it('consist of the files of the closed vocabulary', () => {
    const vocabulary = [
      'tab',
      'seed',
      'facts',
      'plan',
      'stages',
      'rules',
      'commands',
      'queries',
      'input',
      'summary',
      'digest',
      'sidebars',
      'feature',
    ].map((name) => `${name}.ts`);
    expect(ours.filter(({ name }) => !vocabulary.includes(name)).map(({ file }) => file)).toEqual([]);
  });

  it('look only at features above them, and there only at tab and facts', () => {
    const wrong = ours.flatMap(({ file, folder }) =>
      importsOf(file)
        .filter((target) => target.startsWith('features/'))
        .filter((target) => {
          const [, other = '', name = ''] = target.split('/');
          if (other === folder) return false;
          const isAbove = order.indexOf(camel(other)) < order.indexOf(camel(folder));
          return !isAbove || order.indexOf(camel(other)) < 0 || !['tab', 'facts'].includes(name);
        })
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('import, beside one another, only core and zod', () => {
    const packages = ours.flatMap(({ file }) =>
      [...read(file).matchAll(/\bfrom '([^.'][^']*)'/g)].map(([, name]) => name ?? ''),
    );
    expect([...new Set(packages)]).toEqual(['zod/mini']);
    const elsewhere = ours.flatMap(({ file }) =>
      importsOf(file).filter((target) => !/^(features|core)\//.test(target)),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('what is not google/', () => {
  it.each(['core', 'features', 'i18n', 'app'])(
    'src/%s names no service of the platform, and writes no log',
    (folder) => {
      const services =
        /\b(SpreadsheetApp|Sheets|MailApp|GmailApp|Session|Utilities|console|Logger|HtmlService|ScriptApp|PropertiesService|LockService)\s*\./;
      const offenders = filesUnder(folder).filter((file) =>
        read(file)
          .split('\n')
          .some((line) => services.test(line.replace(/\/\/.*|^\s*\/?\*.*/, ''))),
      );
      expect(offenders.map((file) => relative('.', file))).toEqual([]);
    },
  );

  it.each(['core', 'features', 'i18n'])('src/%s asks no clock and rolls no dice', (folder) => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\blocaleCompare\(|\bIntl\./;
    expect(filesUnder(folder).filter((file) => impure.test(read(file)))).toEqual([]);
  });
});
