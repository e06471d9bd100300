import { describe, expect, it } from 'vitest'

import { seen, send, tokens } from './doorServer'

const kilobyte = 1024
const blanks = (size: number) => Buffer.alloc(size, ' ')

const json = { 'content-type': 'application/json' }

describe('what comes in without a body', () => {
  it('is let in as it is, under a number of its own', async () => {
    const first = await send('/tickets?q=a', { method: 'GET' })
    expect([first.status, first.text, seen[0]?.url]).toEqual([200, 'in', '/tickets?q=a'])
    const second = await send('/tickets', { method: 'GET' })
    expect(first.headers['x-request-id']).toMatch(/^[\da-f-]{36}$/)
    expect(first.headers['x-request-id']).not.toBe(second.headers['x-request-id'])
  })

  it('is refused at an address that cannot be read, by a page or in JSON', async () => {
    const page = await send('/help/100%', { method: 'GET' })
    expect([page.status, page.text, seen]).toEqual([400, 'page of 400', []])
    expect((await send('*', { method: 'OPTIONS' })).text).toBe('page of 400')
    const data = await send('/api/tickets/%', { method: 'GET' })
    expect([data.status, JSON.parse(data.text), seen]).toEqual([
      400,
      { errors: [{ message: 'This address cannot be read.', code: 'address_unreadable' }] },
      [],
    ])
    expect(data.headers['x-content-type-options']).toBe('nosniff')
    expect(data.headers['cache-control']).toBe('private, no-store')
  })

  it('is refused with a method that is not taken', async () => {
    const { status, headers } = await send('/tickets', { method: 'PUT' })
    expect([status, headers.allow, seen]).toEqual([405, 'GET, HEAD, POST', []])
    expect((await send('/api/tickets', { method: 'TRACE' })).status).toBe(405)
  })
})

describe.each([false, true])('a body, sent in pieces: %s', (chunked) => {
  it.each([
    ['nobody', '/api/clients/login', 64],
    ['nobody', '/api/graphql', 64],
    ['client', '/api/tickets', 1024],
    ['staff', '/api/graphql', 1024],
  ] as const)('of %s to %s is taken up to %i KB', async (as, path, most) => {
    const fits = await send(path, { as, chunked, headers: json, body: blanks(most * kilobyte) })
    expect([fits.status, seen[0]?.body.length]).toEqual([200, most * kilobyte])
    const over = await send(path, { as, chunked, headers: json, body: blanks(most * kilobyte + 1) })
    expect([over.status, seen]).toEqual([413, []])
    expect(over.text).toContain(
      most === 64 ? '64 KB are taken here without signing in' : 'At most 1 MB',
    )
  })

  it.each([
    ['nobody', '/sign-in', 64],
    ['client', '/account', 256],
    ['staff', '/admin', 4096],
  ] as const)('of %s that calls an action at %s is taken up to %i KB', async (as, path, most) => {
    const headers = { 'next-action': 'x', 'content-type': 'text/plain' }
    // As the admin names its server functions.
    const empty = JSON.stringify([{ name: '' }]).length
    const text = (size: number) => Buffer.from(JSON.stringify([{ name: ' '.repeat(size - empty) }]))
    const fits = await send(path, { as, chunked, headers, body: text(most * kilobyte) })
    expect([fits.status, seen[0]?.body.length]).toEqual([200, most * kilobyte])
    const over = await send(path, { as, chunked, headers, body: text(most * kilobyte + 1) })
    expect([over.status, seen]).toEqual([413, []])
  })

  it('of a file streams to its route, for whoever is signed in', async () => {
    const path = '/api/tickets/1/attachments'
    const headers = { 'content-type': 'application/octet-stream' }
    const body = blanks(3 * 1024 * kilobyte)
    expect((await send(path, { as: 'client', chunked, headers, body })).status).toBe(200)
    expect(seen[0]?.body.length).toBe(body.length)
    const stranger = await send(path, { chunked, headers, body })
    expect([stranger.status, JSON.parse(stranger.text), seen]).toEqual([
      401,
      { errors: [{ message: 'Sign in first.', code: 'sign_in_first' }] },
      [],
    ])
  })
})

it('takes a session for one only when the desk has signed it', async () => {
  const cookie = `payload-token=${tokens.client.slice(0, -4)}AAAA`
  const headers = { ...json, cookie }
  const { status } = await send('/api/tickets', { headers, body: blanks(65 * kilobyte) })
  expect([status, seen]).toEqual([413, []])
})

it('lets in no call of an action that cannot be read', async () => {
  const headers = { 'next-action': 'x', 'content-type': 'text/plain' }
  for (const body of ['', '{', '["$1"]']) {
    const answer = await send('/sign-in', {
      headers,
      chunked: body === '',
      body: Buffer.from(body),
    })
    expect([answer.status, answer.text, seen]).toEqual([400, 'page of 400', []])
  }
})
