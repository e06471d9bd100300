import { expect, test } from 'vitest'

import { arrows, zones } from '../../eslint/arrows.js'
import { refusals } from './lint'

const arrow = 'boundaries/dependencies'
const packages = '@typescript-eslint/no-restricted-imports'
const syntax = 'no-restricted-syntax'
const globals = 'no-restricted-globals'
const passReq = 'desk/pass-req'
const oneWriter = 'desk/one-writer'
const name = 'desk/name-override-access'
const why = 'desk/say-why-override-access'

const uses = (source: string) => `import { thing } from '${source}'\nthing()`
const hook = 'hooks/tickets/refuseStale.ts'
const writer = 'hooks/tickets/advanceTicket.ts'
const page = 'src/app/(portal)/tickets/page.tsx'

/** One of each kind that the linter holds, and beside it what is fine. The table is in eslint/arrows.js. */
test.each([
  ['an arrow against its direction', 'src/domain/a.ts', uses('@/access/people'), [arrow]],
  ['an arrow by a relative path', hook, uses('../../src/mail/transport'), [arrow]],
  ['an arrow of a dynamic import', 'src/domain/a.ts', `await import('@/src/env')`, [arrow]],
  ['an arrow of a re-export', 'src/domain/a.ts', `export { env } from '@/src/env'`, [arrow]],
  ['the config where it is not wired', 'src/admin/Thread.tsx', uses('@payload-config'), [arrow]],
  ['the config where it is', page, uses('@payload-config'), []],
  ['an arrow as it should be', hook, uses('@/src/domain/ticket/moves'), []],
  ['code outside every folder', 'src/shelf/a.ts', 'a()', ['boundaries/no-unknown-files']],
  ['a package in the domain', 'src/domain/a.ts', uses('zod'), [packages]],
  ['a type of one in the domain', 'src/domain/a.ts', `export type { Where } from 'payload'`, []],
  ['SQL of a page', page, uses('pg'), [packages]],
  ['mail of a hook', hook, uses('nodemailer/lib/smtp-connection'), [packages]],
  [
    'SQL in the config',
    'payload.config.ts',
    uses('@payloadcms/db-postgres').replaceAll('thing', 'sql'),
    [packages],
  ],
  ['SQL where it belongs', 'src/search/a.ts', uses('@payloadcms/db-postgres'), []],
  ['a clock in the domain', 'src/domain/a.ts', 'export const now = Date.now()', [syntax]],
  ['chance in the domain', 'src/domain/a.ts', 'export const a = Math.random()', [syntax]],
  ['a moment given to it', 'src/domain/a.ts', 'export const at = (d: Date) => new Date(+d)', []],
  ['the network in a hook', hook, `await fetch('x')`, [globals]],
  ['a barrel', 'access/all.ts', `export * from './people'`, [syntax]],
  ['SQL past the adapter', 'endpoints/a.ts', 'req.payload.db.drizzle.execute(text)', [syntax]],
  ['console in a hook', hook, `console.log('x')`, ['no-console']],
  ['any', hook, 'export const a = (b: any) => b', ['@typescript-eslint/no-explicit-any']],
  ['a drawer', 'src/portal/utils/a.ts', 'export const a = 1', ['desk/no-drawers']],
  ['a drawer as a file', 'src/portal/helpers.ts', 'export const a = 1', ['desk/no-drawers']],
  ['what needs TLS', 'src/ui/live/a.ts', 'export const a = crypto.randomUUID()', [syntax]],
  ['251 lines', hook, 'a()\n'.repeat(250) + 'a()', ['max-lines']],
  ['words in markup', 'src/portal/A.tsx', 'export const A = () => <p>Hello</p>', [syntax]],
  ['words read out', 'src/admin/A.tsx', 'export const A = () => <p aria-label="Hi" />', [syntax]],
  ['words from the messages', 'src/portal/A.tsx', `export const A = () => <p>{t('a')}</p>`, []],
])('%s', async (_, file, code, expected) => {
  expect((await refusals(file, `${code}\n`)).toSorted()).toEqual(expected.toSorted())
})

test.each([
  ['whole', hook, `req.payload.find({ collection, overrideAccess: false, req })`, []],
  ['without req', hook, `req.payload.find({ collection, overrideAccess: false })`, [passReq]],
  ['without access', hook, `payload.create({ collection, data, req })`, [name]],
  ['hidden in a spread', hook, `payload.update({ ...options })`, [passReq, name]],
  ['through the arguments', hook, `args.req!.payload.findByID({ id })`, [passReq, name]],
  ['on the adapter', hook, `payload.db.updateOne({ collection, id, data })`, [passReq]],
  ['of something else', hook, `tickets.find((each) => each.id === id)`, []],
  ['of a page, which has no req', page, `payload.find({ collection })`, [name]],
  ['of a test', 'tests/http/a.test.ts', `payload.find({ collection })`, []],
  ['past access, silent', hook, `payload.find({ req, overrideAccess: true })`, [why]],
  ['past access, maybe', hook, `payload.find({ req, overrideAccess: isSystem })`, [why]],
  [
    'past access, below an unrelated line',
    hook,
    `// the ticket itself\n\npayload.find({ req, overrideAccess: true })`,
    [why],
  ],
  [
    'past access, with a reason',
    hook,
    `payload.find({\n  req,\n  // nobody's own\n  overrideAccess: true,\n})`,
    [],
  ],
  [
    'past access, with a reason above',
    hook,
    `// nobody's own\nawait payload.find({\n  req,\n  overrideAccess: true,\n})`,
    [],
  ],
])('a call of the Local API %s', async (_, file, code, expected) => {
  expect((await refusals(file, `${code}\n`)).toSorted()).toEqual(expected.toSorted())
})

const write = 'payload.db.updateOne({ collection: slugs.tickets, id, data, req })'
test.each([
  ['by its slug', hook, write, [oneWriter]],
  ['by its name', hook, write.replace('slugs.tickets', `'tickets'`), [oneWriter]],
  ['hidden in a spread', hook, 'payload.db.updateMany({ ...where, data, req })', [oneWriter]],
  ['hidden in a variable', hook, 'payload.db.upsert(options)', [oneWriter, passReq]],
  ['by its one writer', writer, write, []],
  ['of something else', hook, write.replace('tickets', 'messages'), []],
  [
    'by the Local API',
    hook,
    write.replace('db.updateOne({', 'update({ overrideAccess: false,'),
    [],
  ],
])('a write of a ticket %s', async (_, file, code, expected) => {
  expect((await refusals(file, `${code}\n`)).toSorted()).toEqual(expected.toSorted())
})

test('what a request carries is read through its getters', async () => {
  expect(await refusals(hook, 'export const a = (req) => req.context.at\n')).toEqual([syntax])
  expect(await refusals(hook, 'export const a = (req) => momentOf(req)\n')).toEqual([])
})

test('every zone says what it may import, and nothing else does', () => {
  const names = zones.map((zone) => zone.category).toSorted()
  expect(Object.keys(arrows).toSorted()).toEqual(names)
  const named = Object.values(arrows).flat()
  expect(named.filter((each) => !names.includes(each))).toEqual([])
})
