// @ts-expect-error It has no types.
import { encodeReply } from 'next/dist/compiled/react-server-dom-turbopack/client.node'
import { describe, expect, it } from 'vitest'
import { actionRefusal } from '@/src/http/actionRefusal'

const multipart = 'multipart/form-data; boundary=x'
const text = 'text/plain;charset=UTF-8'

async function sent(
  body: string | FormData,
  type = text,
  { isCalled = true, isStaff = false, isAdmin = false } = {},
) {
  const encoded = body instanceof FormData ? new Response(body) : null
  const bytes = encoded ? Buffer.from(await encoded.arrayBuffer()) : Buffer.from(body as string)
  const answer = await actionRefusal({
    body: bytes,
    type: encoded?.headers.get('content-type') ?? type,
    isCalled,
    isStaff,
    isAdmin,
  })
  return answer?.status ?? null
}

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  Object.entries(fields).forEach(([name, value]) => form.append(name, value))
  return form
}

const typed = formOf({ email: 'ada@acme.example', password: '$1', 'a b': '' })
const state = { attempt: 1, fields: { email: undefined }, values: { email: '$x' }, done: '$$' }

/** As React itself writes a call. */
const written = async (call: unknown[]) => (await encodeReply(call)) as string | FormData

describe('a call of an action', () => {
  it.each([
    ['a state and a form', [state, typed]],
    ['a text', ['$ 5, or "more"\n']],
    ['nothing', []],
    ['a moment and numbers', [{ at: new Date(0), no: undefined, much: 5n, nan: NaN, less: -0 }]],
    ['the same twice', [[state, state], typed]],
  ])('is taken as React writes it: %s', async (_, call) => {
    expect(await sent(await written(call))).toBeNull()
  })

  it('of the admin may hold maps and sets', async () => {
    const call = await written([{ map: new Map([['a', 1]]), set: new Set([1]) }])
    expect(await sent(call, text, { isStaff: true })).toBeNull()
    expect(await sent(call)).toBe(400)
  })

  it.each([
    ['nothing at all', ''],
    ['no JSON', '{'],
    ['an object', '{}'],
    ['a text', '"a"'],
    ['a part that is not there', '["$1"]'],
    ['a promise that is not there', '["$@1"]'],
    ['a function', '["$h1"]'],
    ['a stream', '["$R1"]'],
    ['what only this page knows', '["$T"]'],
    ['a number that is none', '["$nfive"]'],
    ['NUL', '["\\u0000"]'],
    ['depth', `${'['.repeat(70)}${']'.repeat(70)}`],
    ['many arguments', JSON.stringify(Array(21).fill(1))],
  ])('is refused with %s', async (_, body) => {
    expect(await sent(body)).toBe(400)
  })

  it('of the admin misses nothing either', async () => {
    for (const tag of ['', '@', 'h', 'Q', 'W', 'i', 'A', 'R']) {
      expect(await sent(`["$${tag}1"]`, text, { isStaff: true }), tag).toBe(400)
    }
  })

  describe('at a page of the admin', () => {
    const staff = { isStaff: true, isAdmin: true }
    const sealed = 'b'.repeat(64)

    it('names a server function, or brings what Next has sealed and a language', async () => {
      expect(await sent('[{"name":"form-state","args":{}}]', text, staff)).toBeNull()
      expect(await sent(await written([Promise.resolve(sealed), 'de']), text, staff)).toBeNull()
      expect(await sent(JSON.stringify([sealed, 'zh-TW']), text, staff)).toBeNull()
    })

    it.each([
      ...['[]', '[1]', '["x"]', '[null,null]', '[{}]', '[[],[],[]]', '["$T"]', '[{"name":"$T"}]'],
      ...['[{"name":5}]', '["x","de"]', JSON.stringify([sealed, 5]), '["$n5x"]'],
      ...[JSON.stringify([sealed, 'a\r\nb']), JSON.stringify([{ name: 'a' }, 'de'])],
    ])('is nothing else: %s', async (body) => {
      expect(await sent(body, text, staff)).toBe(400)
    })

    it('changes no language of a stranger', async () => {
      expect(await sent(JSON.stringify([sealed, 'de']), text, { isAdmin: true })).toBe(400)
    })
  })

  it('of staff has whole numbers or none', async () => {
    expect(await sent('["$n5x"]', text, { isStaff: true })).toBe(400)
    expect(await sent('["$n5"]', text, { isStaff: true })).toBeNull()
  })

  it.each([
    ['no form', 'hello', multipart],
    ['a form that breaks off', '--x\r\nContent-Disp', multipart],
    ['no boundary', '--x--', 'multipart/form-data'],
  ])('is refused as %s', async (_, body, type) => {
    expect(await sent(body, type)).toBe(400)
    expect(await sent(body, type, { isCalled: false })).toBe(400)
  })

  it('is refused when a part of it cannot be read', async () => {
    expect(await sent(formOf({ 0: '["$1"]', 1: '{' }))).toBe(400)
    expect(await sent(formOf({ 0: '["$1"]', 1: '["$2"]' }))).toBe(400)
    expect(await sent(formOf({ 0: '["$1"]', 1: '["$1"]' }))).toBeNull()
    expect(await sent(formOf({ 1: '[]' }))).toBe(400)
  })
})

describe('a form that a browser posts by itself', () => {
  const plain = (fields: Record<string, string>) => sent(formOf(fields), text, { isCalled: false })
  const action = { id: '60abcdef', bound: '$@1' }
  const whole = { $ACTION_REF_1: '', '$ACTION_1:0': JSON.stringify(action), '$ACTION_1:1': '[{}]' }

  it('is taken, with its action or without', async () => {
    expect(await plain({ ...whole, $ACTION_KEY: 'k1', subject: 'Grüße', onceKey: '' })).toBeNull()
    expect(await plain({ subject: 'a' })).toBeNull()
    expect(await plain({ $ACTION_ID_60abcdef: '' })).toBeNull()
  })

  it.each([
    ['no action', { $ACTION_REF_1: '' }],
    ['what is no JSON', { ...whole, '$ACTION_1:0': '{' }],
    ['a list', { ...whole, '$ACTION_1:0': '[]' }],
    ['no id', { ...whole, '$ACTION_1:0': '{}' }],
    ['a beginning that is not there', { $ACTION_REF_1: '', '$ACTION_1:0': whole['$ACTION_1:0'] }],
    ['a beginning that cannot be read', { ...whole, '$ACTION_1:1': '[' }],
    ['NUL', { ...whole, subject: 'a\0' }],
  ])('is refused with %s', async (_, fields) => {
    expect(await plain(fields)).toBe(400)
  })
})
