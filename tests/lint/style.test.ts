import { expect, test } from 'vitest'

import { refusals } from './lint'

const syntax = 'no-restricted-syntax'

test.each([
  ['a clock', `export const now = new Date()`, [syntax]],
  ['a clock by call', `export const now = Date.now()`, [syntax]],
  ['a clock as text', `export const now = Date()`, [syntax]],
  ['a clock of the calendar', `export const now = Temporal.Now.instant()`, [syntax]],
  ['chance', `export const dice = Math.random()`, [syntax]],
  [
    'the environment',
    `export const mode = process.env.NODE_ENV`,
    [syntax, 'no-restricted-globals'],
  ],
  ['the network', `await fetch('https://example.com')`, ['no-restricted-globals']],
  ['a moment that was given', `export const later = (from: Date) => new Date(+from + 1)`, []],
])('the domain and %s', async (_, code, expected) => {
  const found = await refusals('src/domain/rating.ts', `${code}\n`)
  expect(found.toSorted()).toEqual(expected.toSorted())
})

test.each([
  ['a hook calls the network', 'hooks/a.ts', `await fetch('x')`, ['no-restricted-globals']],
  ['a barrel', 'access/all.ts', `export * from './people'`, [syntax]],
  ['SQL in an endpoint', 'endpoints/a.ts', 'req.payload.db.drizzle.execute(text)', [syntax]],
  ['SQL in the search', 'src/search/a.ts', 'payload.db.drizzle.execute(text)', []],
  ['console in a hook', 'hooks/a.ts', `console.log('x')`, ['no-console']],
  ['console in a script', 'src/scripts/a.ts', `console.log('x')`, []],
  ['any', 'hooks/a.ts', 'export const a = (b: any) => b', ['@typescript-eslint/no-explicit-any']],
  ['a drawer', 'src/portal/utils/a.ts', 'export const a = 1', ['desk/no-drawers']],
  ['a drawer as a file', 'src/portal/helpers.ts', 'export const a = 1', ['desk/no-drawers']],
  [
    'what needs TLS in a browser',
    'src/live/a.ts',
    'export const a = crypto.randomUUID()',
    [syntax],
  ],
  ['250 lines', 'hooks/a.ts', 'a()\n'.repeat(249) + 'a()', []],
  ['251 lines', 'hooks/a.ts', 'a()\n'.repeat(250) + 'a()', ['max-lines']],
  ['a long text of the demo', 'src/seed/story/a.ts', 'a()\n'.repeat(300) + 'a()', []],
])('%s', async (_, file, code, expected) => {
  expect(await refusals(file, `${code}\n`)).toEqual(expected)
})

test.each([
  ['words in markup', `export const A = () => <p>Hello there</p>`, [syntax]],
  ['words in braces', `export const A = () => <p>{'Hello'}</p>`, [syntax]],
  ['words that are read out', `export const A = () => <p aria-label="Hello" />`, [syntax]],
  ['words in an empty field', `export const A = () => <input placeholder="Hello" />`, [syntax]],
  ['words from the messages', `export const A = () => <p aria-label={t('hi')}>{t('a')}</p>`, []],
  ['marks that are no words', `export const A = () => <p className="mt-1">#{n} · /</p>`, []],
])('a component and %s', async (_, code, expected) => {
  for (const folder of ['src/portal', 'src/admin', 'src/app/(portal)']) {
    expect(await refusals(`${folder}/A.tsx`, `${code}\n`), folder).toEqual(expected)
  }
})
