import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** Who may import whom: the table of docs/architecture.md, top to bottom. */
const layers = {
  core: ['core'],
  feature: ['core', 'tab'],
  tab: ['core', 'tab'],
  registry: ['core', 'feature', 'tab'],
  i18n: ['core', 'i18n', 'registry', 'feature', 'tab'],
  app: ['core', 'registry', 'tab', 'i18n', 'app', 'ports'],
  ports: ['core', 'ports'],
  google: ['core', 'ports', 'google'],
  sidebar: ['core', 'i18n', 'app', 'ports', 'sidebar'],
  main: ['app', 'ports', 'google'],
  host: ['host', 'wire'],
  page: ['page', 'wire'],
  wire: ['wire'],
};

const elements = [
  { type: 'main', pattern: 'src/main.ts', mode: 'full' },
  { type: 'ports', pattern: 'src/app/{ports,api}.ts', mode: 'full' },
  { type: 'registry', pattern: 'src/features/index.ts', mode: 'full' },
  { type: 'tab', pattern: 'src/features/*/{tab,facts}.ts', mode: 'full', capture: ['feature'] },
  { type: 'feature', pattern: 'src/features/*', capture: ['feature'] },
  { type: 'core', pattern: 'src/core' },
  { type: 'i18n', pattern: 'src/i18n' },
  { type: 'app', pattern: 'src/app' },
  { type: 'google', pattern: 'src/google' },
  { type: 'sidebar', pattern: 'src/sidebar' },
  { type: 'wire', pattern: 'host/server/wire.ts', mode: 'full' },
  { type: 'page', pattern: 'host/page' },
  { type: 'host', pattern: 'host' },
];

export default tseslint.config(
  { ignores: ['dist/', '.build/', '.data/', 'node_modules/', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'TSEnumDeclaration', message: 'A union of words instead of an enum.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that owns the name.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'host/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: { alwaysTryTypes: true, project: 'tsconfig.base.json' } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            'A file of layer {{from.element.types}} may not import from {{to.element.types}}: see docs/architecture.md.',
          policies: Object.entries(layers).map(([from, allowed]) => ({
            from: { element: { type: from } },
            allow: [
              ...allowed.map((to) => ({ to: { element: { type: to } } })),
              ...(from === 'feature'
                ? [
                    {
                      to: {
                        element: {
                          type: 'feature',
                          captured: { feature: '{{from.element.captured.feature}}' },
                        },
                      },
                    },
                  ]
                : []),
            ],
          })),
        },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
