import { describe, expect, test } from 'vitest'

import { refusals } from './lint'

const passReq = 'desk/pass-req'
const name = 'desk/name-override-access'
const why = 'desk/say-why-override-access'

describe('calls of the Local API', () => {
  test.each([
    ['in a hook, whole', `req.payload.find({ collection, overrideAccess: false, req })`, []],
    [
      'in a hook, without req',
      `req.payload.find({ collection, overrideAccess: false })`,
      [passReq],
    ],
    ['in a hook, without access', `payload.create({ collection, data, req })`, [name]],
    ['options hidden in a variable', `payload.update(options)`, [passReq, name]],
    ['options hidden in a spread', `payload.update({ ...options })`, [passReq, name]],
    ['through the arguments', `args.req.payload.findByID({ id })`, [passReq, name]],
    ['through an asserted req', `req!.payload.count({ collection })`, [passReq, name]],
    ['of a global', `payload.findGlobal({ slug, overrideAccess: false })`, [passReq]],
    ['on the adapter', `payload.db.updateOne({ collection, id, data })`, [passReq]],
    ['on the adapter, with req', `payload.db.updateOne({ collection, id, data, req })`, []],
    ['of something else', `tickets.find((each) => each.id === id)`, []],
    ['a logger', `req.payload.logger.info('hello')`, []],
  ])('%s', async (_, call, expected) => {
    const found = await refusals('hooks/tickets/checkMove.ts', `${call}\n`)
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  test('a page names its access but has no req to pass', async () => {
    const file = 'src/portal/read/readTickets.ts'
    expect(await refusals(file, `payload.find({ collection })\n`)).toEqual([name])
    expect(await refusals(file, `payload.find({ collection, overrideAccess: false })\n`)).toEqual(
      [],
    )
  })

  test('a test may do as it likes', async () => {
    expect(await refusals('tests/http/a.test.ts', `payload.find({ collection })\n`)).toEqual([])
  })
})

describe('overrideAccess: true', () => {
  const file = 'hooks/tickets/checkMove.ts'

  test.each([
    ['alone', `payload.find({ req, overrideAccess: true })`],
    [
      'below an unrelated line',
      `// the ticket itself\n\npayload.find({ req, overrideAccess: true })`,
    ],
    ['with an empty comment', `payload.find({ req, overrideAccess: true }) //`],
    ['hidden in a variable', `payload.find({ req, overrideAccess: isSystem })`],
    ['outside a call', `export const options = { overrideAccess: true }`],
  ])('%s is refused', async (_, code) => {
    expect(await refusals(file, `${code}\n`)).toEqual([why])
  })

  test.each([
    [
      'on its line',
      `payload.find({\n  req,\n  overrideAccess: true, // the sequence is nobody's own\n})`,
    ],
    [
      'above it',
      `payload.find({\n  req,\n  // the sequence is nobody's own\n  overrideAccess: true,\n})`,
    ],
    [
      'above the call',
      `// the sequence is nobody's own\nconst found = await payload.find({\n  req,\n  overrideAccess: true,\n})\nfound()`,
    ],
  ])('with a reason %s is accepted', async (_, code) => {
    expect(await refusals(file, `${code}\n`)).toEqual([])
  })
})
