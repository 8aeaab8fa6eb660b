// Makes the pages that follow from the declarations: docs/tabs.md, docs/roles.md, docs/stages.md, docs/rules.md.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The registry and its words, loaded from the sources. */
const load = async (root) => {
  const result = await build({
    stdin: {
      contents: `export { allTabs, allOperations, allSidebars, allRules } from './src/app/registry'; export { FIELD_RULES } from './src/core/field-rules'; export { WORKBOOK_RULES } from './src/core/workbook-rules'; export { wordsIn } from './src/app/words'; export { ROLES } from './src/core/role'; export { MOVES } from './src/features/enrolments/stages'; export { tabTitle, columnLabel, optionLabel } from './src/i18n/speak';`,
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

const SEVERITIES = { E: 'E error', W: 'W warning', I: 'I information' };

/** Every rule once, in the order of its number, with the tabs that it stands on. */
const rulesPage = ({ allRules, FIELD_RULES, WORKBOOK_RULES, wordsIn, tabTitle }) => {
  const found = new Map();
  const note = (code, severity, where) => {
    const known = found.get(code) ?? { severity, places: [] };
    found.set(code, { ...known, places: [...known.places, where] });
  };
  for (const [code, { severity }] of Object.entries(FIELD_RULES))
    note(code, severity, 'every tab with such a column');
  for (const { code, severity, on, onlyInValidation, onlyOfChanges } of allRules)
    note(
      code,
      severity,
      `${tabTitle('id', on.key)} (\`${on.key}\`)${onlyInValidation ? ', only when entries are checked' : ''}${onlyOfChanges ? ', only when it is changed' : ''}`,
    );
  for (const [code, { severity }] of Object.entries(WORKBOOK_RULES)) note(code, severity, 'the workbook');
  const cell = (text) => text.replaceAll('|', '\\|');
  const section = ([code, { severity, places }]) => {
    const said = ['en', 'id'].map((language) => {
      const words = wordsIn(language);
      return { text: words.rule(code), ...words.advice(code) };
    });
    const row = (name, part) => `| ${name} | ${said.map((words) => cell(words[part])).join(' | ')} |`;
    return `## ${code}

${SEVERITIES[severity]}. On: ${places.join('; ')}.

| | English | Indonesian |
|---|---|---|
${row('says', 'text')}
${row('why', 'why')}
${row('mend', 'mend')}
`;
  };
  const order = [...found].sort(([a], [b]) =>
    a.startsWith('R') === b.startsWith('R') ? (a < b ? -1 : 1) : a.startsWith('R') ? -1 : 1,
  );
  return `# Rules

Generated from \`src/features/*/rules.ts\`, \`src/core/field-rules.ts\`, \`src/core/workbook-rules.ts\` and \`src/i18n/id-rules.ts\` by \`npm run build\`. An error stops a command, a warning wants a yes, an information only tells; entries that people type are checked by *Periksa isian*. Some rules weigh more or less in a case of their own: what a finding weighs stands in the tab of findings.

Only an import says R09 (day and month could be the other way round) and R20 (register class): in a sheet a date that is text is R08, and a class that is not in the list R13. There are no numbers R12 (phone), R18 (NIB), R25 (theory and practice) and R34 (release before the end of the cohort), because the workbooks hold none of these data, or not both in one.

${order.map(section).join('\n')}`;
};

/** Texts of the generated pages, by their path below the root. */
export const generatedDocs = async (root) => {
  const registry = await load(root);
  return {
    'docs/tabs.md': tabsPage(registry),
    'docs/roles.md': rolesPage(registry),
    'docs/stages.md': stagesPage(registry),
    'docs/rules.md': rulesPage(registry),
  };
};
