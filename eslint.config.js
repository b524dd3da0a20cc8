// Lint: strict TypeScript, Astro with its accessibility basics, and imports that go one way (scripts/lib/import-directions.ts).
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importDirections } from './scripts/lib/import-directions.ts';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.browser/', 'node_modules/', 'test-results/', 'playwright-report/', 'public/'] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
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
    // `interface Props` is how Astro knows a component's props.
    files: ['**/*.astro'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^(_|Props$)' }],
      'astro/no-set-html-directive': 'off',
      'astro/no-unused-css-selector': 'error',
    },
  },
  {
    // What the browser keeps, the workbook keeps; the service worker keeps copies of pages. See docs/decisions/005-workbook.md.
    files: ['src/**'],
    ignores: ['src/features/workbook/**', 'src/features/offline/service-worker.ts'],
    rules: {
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'],
      'no-restricted-properties': ['error', { object: 'document', property: 'cookie' }],
      'no-restricted-imports': ['error', 'idb'],
    },
  },
  { files: ['scripts/**', 'tests/**', 'src/library/astro-check.ts', '*.config.*'], rules: { 'no-console': 'off' } },
);
