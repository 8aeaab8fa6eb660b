// Builds what ships (dist/) and what runs here (.build/): `node scripts/build.mjs [--check]`.
// With --check nothing that is committed is written: it fails when a fresh build of dist/ and the generated pages of docs/ differs from it.
import { build, transform } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { generatedDocs } from './docs.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const NAME = 'Sinergi_';

/** Names of the handlers, found by loading the bundle where no service exists: nothing at top level may call one. */
const handlerNames = (code) => {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(code, context);
  return vm.runInContext(`Object.keys(${NAME}.handlers)`, context);
};

const script = async () => {
  const result = await build({
    entryPoints: [join(root, 'src/main.ts')],
    bundle: true,
    write: false,
    // A module's statements, put into a function below: esbuild's own wrapper would indent every line.
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'inline',
    absWorkingDir: root,
    treeShaking: true,
  });
  const statements = result.outputFiles[0].text;
  const exported = /\nexport \{\n {2}handlers\n\};\n/;
  if (!exported.test(statements)) throw new Error('src/main.ts has to export handlers, and nothing else');
  const code = `"use strict";\nvar ${NAME} = (() => {\n${statements.replace(exported, '\nreturn { handlers };\n')}})();\n`;
  const functions = [...handlerNames(code)].map(
    (name) => `function ${name}(argument) {\n  return ${NAME}.handlers.${name}(argument);\n}\n`,
  );
  return `// Built from src/ by scripts/build.mjs. Do not edit.\n${code}\n${functions.join('\n')}`;
};

const sidebarKeys = () =>
  existsSync(join(root, 'src/sidebar/views'))
    ? readdirSync(join(root, 'src/sidebar/views'))
        .filter((file) => file.endsWith('.tsx'))
        .map((file) => file.replace('.tsx', ''))
        .sort()
    : [];

const parts = (path) => `export * from ${JSON.stringify(path)};`;

/** Everything that a language says, as data. */
const wordsIn = async (language) => {
  const result = await build({
    stdin: { contents: parts(`./src/i18n/${language}`), resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'words',
  });
  return JSON.parse(vm.runInNewContext(`${result.outputFiles[0].text};JSON.stringify(words)`));
};
const words = { id: await wordsIn('id'), en: await wordsIn('en') };

const onlyKeys = (record, isWanted) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)));

/**
 * Gives a sidebar the words it speaks, instead of a whole language: those of its own view, and of the views and
 * tabs that its sources name (`columnLabel(language, 'participants', …)`).
 */
const ownWords = (key, sources) => ({
  name: 'own-words',
  setup: ({ onLoad }) => {
    onLoad({ filter: /src[/\\]i18n[/\\](id|en)\.ts$/ }, ({ path }) => {
      const names = (view) => sources.includes(`'${view}'`) || sources.includes(`words.${view}.`);
      const { tabs, views, ...others } = words[path.endsWith('id.ts') ? 'id' : 'en'];
      const mine = {
        // What the sidebar does not import is dropped by esbuild itself.
        ...others,
        tabs: onlyKeys(tabs, (tab) => sources.includes(`'${tab}'`)),
        views: onlyKeys(views, (view) => view === 'common' || view === key || names(view)),
      };
      return {
        contents: Object.entries(mine)
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n'),
      };
    });
  },
});

const pathsOf = ({ metafile }) =>
  Object.keys(metafile.inputs).filter((path) => path.startsWith('src/sidebar/'));

const textOf = (paths) => paths.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');

/** The style sheets that stand in the folders of a sidebar's sources, the one of all sidebars first. */
const styleOf = (paths) =>
  textOf(
    [...new Set(paths.map((path) => `${dirname(path)}/style.css`))]
      .filter((path) => existsSync(join(root, path)))
      .sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b)),
  );

/** One self-contained file a sidebar: its style, and its script escaped so that HTML cannot end it early. */
const sidebar = async (key) => {
  const options = {
    entryPoints: [join(root, `src/sidebar/views/${key}.tsx`)],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    absWorkingDir: root,
  };
  const paths = pathsOf(await build(options));
  const result = await build({ ...options, plugins: [ownWords(key, textOf(paths))] });
  const style = await transform(styleOf(paths), { loader: 'css', minify: true });
  const code = result.outputFiles[0].text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<base target="_top">
<style>
${style.code}</style>
</head>
<body>
<main id="root"></main>
<script>
${code}</script>
</body>
</html>
`;
};

const files = {
  'dist/Code.js': await script(),
  'dist/appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  ...(await generatedDocs(root)),
};
for (const key of sidebarKeys()) files[`dist/${key}.html`] = await sidebar(key);

const check = process.argv.includes('--check');
mkdirSync(join(root, 'dist'), { recursive: true });
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name);
  const committed = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (committed === text) continue;
  if (check) {
    console.error(`${name} is not what src/ gives: run npm run build, and commit it.`);
    process.exitCode = 1;
  } else writeFileSync(path, text);
}

await build({
  entryPoints: [join(root, 'host/main.ts')],
  bundle: true,
  outfile: join(root, '.build/host/main.mjs'),
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { buildPage } = await import('./build-page.mjs');
await buildPage(join(root, '.build/page'));
