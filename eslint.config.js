// Lint: strict TypeScript with types, hooks of Preact, accessibility of Astro and Preact markup, and imports that go one way (scripts/lib/import-directions.ts).
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import esX from 'eslint-plugin-es-x';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/lib/import-directions.ts';
import { TEXTS_IN_CODE } from './scripts/lib/texts-in-code.ts';

/** What scrolls by itself, such as a wide table, must be reached by keyboard (WCAG 2.1.1): it has a role and a name, and is a tab stop. */
const SCROLLS = ['error', { tags: [], roles: ['region', 'group', 'tabpanel'] }];

/** Methods of iterators bear the names of those of lists: only with types can they be told apart. Others are looked for in the built site (scripts/lib/older-browsers.ts). */
const LATER_ITERATORS = Object.keys(esX.configs['flat/restrict-to-es2022'].rules).filter((rule) => rule.startsWith('es-x/no-iterator'));

/** What is no interface that a translation would carry, and why. */
const NOT_INTERFACE = [
  // The form for editors says what schemas and check say, in English as the library is.
  'src/features/admin/**',
  // An area’s own words.
  'src/site.config.ts',
  // What schemas ask for and what the check of the content says are for those who write it.
  'src/library/{schemas,rules}/**',
  'src/library/{appraisal-criteria,elsewhere,everyday-words,graph,layers,leave-out,load-files,published,refs,report,side-file,starter,yaml-source}.ts',
  // The same, with the name under which a file of content holds the lines of the whole United Kingdom.
  'src/library/help-now.ts',
  // Headings in files of content, and words that are looked for in its English.
  'src/library/{body-headings,hedges,words-to-avoid}.ts',
  // Said to whoever builds the site.
  'src/library/{astro-empties,language,site-check}.ts',
  'src/features/*/integration.ts',
  'src/features/offline/build/**',
  'src/features/search/index-build/compact.ts',
  // Rules of styles.
  'src/library/astro-styles.ts',
  // The licences of packages, in the English of the packages.
  'src/library/{astro-licences,licences}.ts',
  // The words of the schema of the open data.
  'src/library/open-data.ts',
  // Settings of servers, and small servers, with remarks for whoever runs one.
  'src/features/hosting/**',
  'src/features/downloads/folder/servers.ts',
  // Programs and markup around texts of a catalogue: a script for pages, and how PDF files are set in the language of Typst.
  'src/features/downloads/folder/beside.ts',
  'src/features/downloads/pdf/{hand-sheets,look,markup}.ts',
  // Words that code looks for in what people type: another language has words of its own.
  'src/features/search/{danger,engine/helpline,engine/tokens}.ts',
  'src/features/exchange/details/{contacts,dates,known-names,names-after-words,numbers,other-words,people-in-places,records,titled-names}.ts',
  // Names and values of SCORM.
  'src/features/teach/scorm/{runtime/**,package/manifest.ts}',
];

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.browser/', 'node_modules/', 'test-results/', 'playwright-report/', 'public/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    plugins: { project: { rules: { 'import-directions': importDirections } } },
    rules: {
      'project/import-directions': 'error',
      eqeqeq: ['error', 'smart'],
      'no-console': 'error',
      'prefer-const': 'error',
      // `!` is allowed where noUncheckedIndexedAccess asks for more than can be true.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    // Rules that ask the type checker. Scripts inside .astro files have no types here; `astro check` reads those.
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      // What others wait for may be there at once, such as a store in memory.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // What browsers of years ago lack (src/library/browsers.ts).
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.astro/*.ts', '**/*.test.ts'],
    plugins: { 'es-x': esX },
    rules: Object.fromEntries(LATER_ITERATORS.map((rule) => [rule, 'error'])),
  },
  {
    // Matchers such as `expect.any(String)` are `any`, and stand where a value of the real type would.
    files: ['**/*.test.ts', 'tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/unbound-method': 'off' },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.configs.strict],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error', 'jsx-a11y-x/no-noninteractive-tabindex': SCROLLS },
  },
  {
    // `interface Props` is how Astro knows a component's props.
    files: ['**/*.astro'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|Props$)' }],
      'astro/no-set-html-directive': 'off',
      'astro/no-unused-css-selector': 'error',
      'astro/jsx-a11y/no-noninteractive-tabindex': SCROLLS,
      // A list without marks is no list to VoiceOver in Safari unless it says so.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  {
    // What the browser keeps, the workbook keeps; the service worker keeps copies of pages. See docs/decisions/005-workbook.md.
    files: ['src/**'],
    ignores: ['src/features/workbook/**', 'src/features/offline/worker/**'],
    rules: {
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'],
      'no-restricted-properties': ['error', { object: 'document', property: 'cookie' }],
      'no-restricted-imports': ['error', 'idb'],
    },
  },
  {
    // Texts that people read stand in catalogues, so that another language is a file: docs/decisions/021-texts-in-catalogues.md.
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: ['**/*.test.ts', '**/{,_}texts.ts', '**/{,_}texts.*.ts', ...NOT_INTERFACE],
    rules: { 'no-restricted-syntax': ['error', ...TEXTS_IN_CODE] },
  },
  { files: ['scripts/**', 'tests/**', 'src/library/astro-check.ts', '*.config.*'], rules: { 'no-console': 'off' } },
);
