// Makes the pages that follow from the declarations: docs/tabs.md.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The registry and its words, loaded from the sources. */
const load = async (root) => {
  const result = await build({
    stdin: {
      contents: `export { allTabs } from './src/app/registry'; export { tabTitle, columnLabel, optionLabel } from './src/i18n/speak';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const path = join(root, '.build/registry.mjs');
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(path, result.outputFiles[0].text);
  return import(`${pathToFileURL(path)}?${Date.now()}`);
};

const tabsPage = ({ allTabs, tabTitle, columnLabel, optionLabel }) => {
  const column = (tab, key) => {
    const kind = tab.columns[key];
    const facts = [
      kind.name,
      ...(kind.refersTo ? [`→ ${tabTitle('id', kind.refersTo)}`] : []),
      ...(key === tab.id ? ['key'] : []),
      ...(kind.optional ? [] : ['required']),
    ];
    const options = (kind.options ?? []).map((option) => optionLabel('id', tab.key, key, option)).join(', ');
    return `| ${columnLabel('id', tab.key, key)} | ${columnLabel('en', tab.key, key)} | \`${key}\` | ${facts.join(', ')} | ${options} |`;
  };
  const section = (tab) => `## ${tabTitle('id', tab.key)} (\`${tab.key}\`)${tab.generated ? '\n\nWritten by the add-on; protected with a warning.' : ''}

| Indonesian | English | key | kind | choices |
|---|---|---|---|---|
${Object.keys(tab.columns)
  .map((key) => column(tab, key))
  .join('\n')}
`;
  return `# Tabs and columns

Generated from \`src/features/*/tab.ts\` by \`npm run build\`. Columns are known by their developer metadata: they may be dragged elsewhere, renamed, hidden, and joined by columns of your own.

${allTabs.map(section).join('\n')}`;
};

/** Texts of the generated pages, by their path below the root. */
export const generatedDocs = async (root) => {
  const registry = await load(root);
  return { 'docs/tabs.md': tabsPage(registry) };
};
