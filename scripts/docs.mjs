// Makes the pages that follow from the declarations: docs/tabs.md, docs/roles.md, docs/stages.md.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The registry and its words, loaded from the sources. */
const load = async (root) => {
  const result = await build({
    stdin: {
      contents: `export { allTabs, allOperations, allSidebars } from './src/app/registry'; export { ROLES } from './src/core/role'; export { MOVES } from './src/features/enrolments/stages'; export { tabTitle, columnLabel, optionLabel } from './src/i18n/speak';`,
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
  const section = (
    tab,
  ) => `## ${tabTitle('id', tab.key)} (\`${tab.key}\`)${tab.generated ? '\n\nWritten by the add-on; protected with a warning.' : ''}

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

const rolesPage = ({ allOperations, ROLES, MOVES }) => {
  const mark = (roles) => ROLES.map((role) => (roles.includes(role) ? '●' : '')).join(' | ');
  const table = (rows) => `| | ${ROLES.join(' | ')} |
|---|${ROLES.map(() => ':-:').join('|')}|
${rows.map(([name, roles]) => `| \`${name}\` | ${mark(roles)} |`).join('\n')}
`;
  const commands = allOperations
    .filter(({ type }) => type === 'command')
    .map(({ name, roles }) => [name, roles]);
  const queries = allOperations
    .filter(({ type }) => type === 'query')
    .map(({ name, roles }) => [name, roles]);
  return `# Who may do what

Generated from the declarations by \`npm run build\`. Roles stand in the tab of staff and are checked on the server, at every call, on what was just read. The boundary is who can open the file: in a bound script every editor can change the code.

## Commands

${table(commands)}
## Moves from stage to stage (\`moveEnrolments\`)

${table(Object.entries(MOVES).map(([name, { roles }]) => [name, roles]))}
## Queries

${table(queries)}`;
};

const stagesPage = ({ MOVES, optionLabel }) => {
  const label = (state) => optionLabel('id', 'enrolments', 'state', state);
  const arrows = Object.entries(MOVES).flatMap(([move, { from, to, needsReason }]) =>
    from.flatMap((state) =>
      (to === 'place' ? ['enrolled', 'waiting'] : [to]).map(
        (target) => `  ${state} --> ${target}: ${move}${needsReason ? ' (reason)' : ''}`,
      ),
    ),
  );
  const states = [
    ...new Set(
      Object.values(MOVES).flatMap(({ from, to }) => [...from, ...(to === 'place' ? ['waiting'] : [to])]),
    ),
  ];
  return `# Stages of an enrolment

Generated from \`src/features/enrolments/stages.ts\` by \`npm run build\`: the table that the code uses. Whoever may make a move: see roles.md. \`place\` gives a place while the quota lasts and nobody waits, and a number in line after that; a free place is *proposed* to the first in line and given by \`promote\`.

\`\`\`mermaid
stateDiagram-v2
  [*] --> proposed: propose
  [*] --> enrolled: enrol
  [*] --> waiting: enrol
${arrows.join('\n')}
\`\`\`

| stage | shown as |
|---|---|
${states.map((state) => `| \`${state}\` | ${label(state)} |`).join('\n')}
`;
};

/** Texts of the generated pages, by their path below the root. */
export const generatedDocs = async (root) => {
  const registry = await load(root);
  return {
    'docs/tabs.md': tabsPage(registry),
    'docs/roles.md': rolesPage(registry),
    'docs/stages.md': stagesPage(registry),
  };
};
