import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';

/** What would make the same text read differently elsewhere or at another time. */
const surroundings = [
  'process',
  'Intl',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'fetch',
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'playwright-report/'] },
  typescript.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // Numbers and lists in messages and commands are fine as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowArray: true }],
      // Readers are made by closures; their methods use no `this` and may be handed on.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // Types in components are checked by svelte-check; checking them here as well takes a minute.
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [typescript.configs.disableTypeChecked],
    languageOptions: { parserOptions: { parser: typescript.parser, projectService: false } },
    rules: {
      // Article text is hostile: it is only ever inserted as text.
      'svelte/no-at-html-tags': 'error',
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // A Map that is filled once and then only read need not be reactive.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    // Commands talk to a terminal.
    files: ['src/launch/**', 'src/cli/**', 'src/evaluation/**', 'src/geodata/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // Plain scripts are typed by JSDoc and checked by tsc, where JSON stays `any`.
    files: ['**/*.mjs', '**/*.js'],
    extends: [typescript.configs.disableTypeChecked],
  },
  {
    // The reading and its formats give the same bytes on every machine, at every hour.
    files: ['src/extraction/**', 'src/formats/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...surroundings.map((name) => ({ name, message: 'The reading knows only the text it is given.' })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The reading has no clock: every date comes from the text or the caller.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The reading has no clock: every date comes from the text or the caller.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length>1]",
          message: 'A local Date depends on the time zone: use Date.UTC.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes|Timezone)/]',
          message: 'A local part of a Date depends on the time zone: use the getUTC… methods.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(toLocale|localeCompare)/]',
          message: 'The result must not depend on the locale.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'The same text gives the same events.',
        },
      ],
    },
  },
);
