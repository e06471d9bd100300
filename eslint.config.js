import { defineConfig, globalIgnores } from 'eslint/config'
import boundaries from 'eslint-plugin-boundaries'
import tseslint from 'typescript-eslint'

import { arrowPolicies, zones } from './eslint/arrows.js'
import * as packages from './eslint/packages.js'
import { nameOverrideAccess } from './eslint/rules/nameOverrideAccess.js'
import { noDrawers } from './eslint/rules/noDrawers.js'
import { oneWriter } from './eslint/rules/oneWriter.js'
import { passReq } from './eslint/rules/passReq.js'
import { sayWhyOverrideAccess } from './eslint/rules/sayWhyOverrideAccess.js'
import * as syntax from './eslint/syntax.js'

const desk = {
  rules: {
    'name-override-access': nameOverrideAccess,
    'no-drawers': noDrawers,
    'one-writer': oneWriter,
    'pass-req': passReq,
    'say-why-override-access': sayWhyOverrideAccess,
  },
}

const scripts = ['src/scripts/**', 'tests/**', 'eslint/**']

export default defineConfig(
  globalIgnores([
    '.next/',
    '.data/',
    'next-env.d.ts',
    'src/payload-types.ts',
    'src/payload-generated-schema.ts',
    'src/app/(payload)/admin/importMap.js',
    'src/migrations/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx}'],
    extends: [tseslint.configs.recommended],
    plugins: { boundaries, desk },
    settings: {
      'boundaries/root-path': import.meta.dirname,
      'boundaries/files': zones,
      'boundaries/files-single-match': true,
      'boundaries/elements': [],
      'import/resolver': { [`${import.meta.dirname}/eslint/resolver.cjs`]: {} },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-restricted-imports': packages.everywhere,
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.file.categories}} may not import {{to.file.categories}}.',
          policies: arrowPolicies,
        },
      ],
      'boundaries/no-unknown-files': 'error',
      'desk/no-drawers': 'error',
      'desk/one-writer': 'error',
      'desk/say-why-override-access': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      'no-restricted-syntax': syntax.everywhere,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    // What React shows may be a promise, so a condition on it is no mistake.
    files: ['**/*.tsx'],
    rules: {
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksConditionals: false, checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ['src/{admin,portal,ui}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': syntax.inBrowsers },
  },
  {
    files: ['src/{admin,app,portal}/**/*.tsx'],
    rules: { 'no-restricted-syntax': syntax.inPages },
  },
  {
    files: ['src/domain/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': packages.inDomain,
      'no-restricted-syntax': syntax.inDomain,
      'no-restricted-globals': ['error', 'fetch', 'process', 'setTimeout', 'setInterval'],
    },
  },
  {
    // Calendars and time zones come in here, and nowhere else.
    files: ['src/domain/time/temporal.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': packages.inTemporal },
  },
  {
    files: ['{access,collections,globals,hooks}/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': packages.insideTransaction,
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Queue a job instead.' }],
    },
  },
  {
    files: ['{access,endpoints,hooks,media}/**', 'src/operations/**'],
    rules: { 'desk/pass-req': 'error', 'no-restricted-syntax': syntax.insideRequest },
  },
  {
    files: [
      '{access,collections,endpoints,hooks,media}/**',
      'src/{admin,app,jobs,mail,operations,portal}/**',
    ],
    rules: { 'desk/name-override-access': 'error' },
  },
  {
    files: ['src/{search,database}/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': packages.inDatabase,
      'no-restricted-syntax': syntax.whereSqlLives,
    },
  },
  {
    files: ['src/jobs/**'],
    rules: { '@typescript-eslint/no-restricted-imports': packages.inJobs },
  },
  {
    files: ['src/mail/**'],
    rules: { '@typescript-eslint/no-restricted-imports': packages.inMail },
  },
  {
    files: ['payload.config.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': packages.inConfig },
  },
  {
    files: scripts,
    rules: {
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-console': 'off',
      'no-restricted-syntax': syntax.whereSqlLives,
    },
  },
  // A test sets its stage by any means.
  {
    files: ['tests/**'],
    rules: { 'desk/say-why-override-access': 'off', 'desk/one-writer': 'off' },
  },
  { files: ['hooks/tickets/advanceTicket.ts'], rules: { 'desk/one-writer': 'off' } },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/seed/story/**', 'src/domain/refusalFacts.ts'], rules: { 'max-lines': 'off' } },
)
