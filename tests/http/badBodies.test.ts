import { beforeAll, describe, expect, it } from 'vitest'

import * as routes from '@/src/app/(payload)/api/[...slug]/route'
import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { readAnswer } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { makeTicket, patch } from './desk/makeTicket'
import { person } from './desk/system'
import { expectRefusal } from './expectRefusal'

let ticket: string
let resolved: string

beforeAll(async () => {
  for (const actor of ['ada', 'bob', 'sam', 'nora'] as const) await tokenFor(actor)
  ticket = (await makeTicket()).id
  resolved = (await makeTicket()).id
  await patch(resolved, { status: 'resolved' })
})

/** Every route that takes a body, with somebody who may use it. */
const writing: readonly [method: string, path: () => string, actor: Actor][] = [
  ['POST', () => '/api/tickets', 'ada'],
  ['PATCH', () => `/api/tickets/${ticket}`, 'sam'],
  ['POST', () => `/api/tickets/${ticket}/messages`, 'ada'],
  ['POST', () => `/api/tickets/${ticket}/attachments`, 'ada'],
  ['PUT', () => `/api/tickets/${resolved}/rating`, 'ada'],
  ['POST', () => '/api/messages', 'ada'],
  ['POST', () => '/api/attachments', 'ada'],
  ['POST', () => '/api/clients/login', 'nobody'],
  ['POST', () => '/api/saved-filters', 'ada'],
]

/** Sends bytes as they are. */
async function sendRaw(
  method: string,
  path: string,
  actor: Actor,
  body: Uint8Array<ArrayBuffer>,
  type: string,
) {
  const url = new URL(path, process.env.APP_URL || 'http://localhost:3000')
  const token = await tokenFor(actor)
  const headers = {
    'Content-Type': type,
    'Content-Length': String(body.length),
    ...(token ? { Authorization: `JWT ${token}` } : {}),
  }
  const handler = routes[method as 'POST']
  const slug = url.pathname.split('/').slice(2)
  return readAnswer(
    await handler(new Request(url, { method, headers, body }), {
      params: Promise.resolve({ slug }),
    }),
  )
}

it('is no object for whoever comes by another way than HTTP, either', async () => {
  const { payload } = await testPayload()
  const user = await person('ada@acme.example')
  const acting = { id: user, collection: slugs.clients } as never
  for (const data of [null, undefined, [], 'words']) {
    const made = payload.create({
      collection: slugs.savedFilters,
      data: data as never,
      user: acting,
      overrideAccess: false,
    })
    await expect(made).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('JSON object'),
    })
  }
})

const deep = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels)
const latin = Uint8Array.from([...Buffer.from('{"content":"'), 0xe4, 0xff, ...Buffer.from('"}')])

const bodies: readonly [
  what: string,
  body: Uint8Array<ArrayBuffer>,
  type: string,
  status: number[],
][] = [
  ['broken JSON', Buffer.from('{"subject": "x"'), 'application/json', [400]],
  ['words in place of JSON', Buffer.from('subject=x'), 'application/json', [400]],
  ['an array', Buffer.from('[{"subject":"x"}]'), 'application/json', [400]],
  ['a number', Buffer.from('5'), 'application/json', [400]],
  ['null', Buffer.from('null'), 'application/json', [400]],
  [
    'NUL characters',
    Buffer.from('{"subject":"a\\u0000b","content":"a\\u0000b","score":5}'),
    'application/json',
    [400],
  ],
  [
    'half a character',
    Buffer.from('{"subject":"\\ud800","content":"\\ud800"}'),
    'application/json',
    [400],
  ],
  ['what is no UTF-8', latin, 'application/json', [400]],
  ['40 levels', Buffer.from(deep(40)), 'application/json', [400]],
  ['100 000 levels', Buffer.from(deep(100_000)), 'application/json', [400]],
  [
    'more than 1 MB',
    Buffer.from(JSON.stringify({ content: 'x'.repeat(1024 * 1024) })),
    'application/json',
    [413],
  ],
  ['plain text', Buffer.from('hello'), 'text/plain', [415]],
  ['a form of old', Buffer.from('subject=a&content=a'), 'application/x-www-form-urlencoded', [415]],
  ['XML', Buffer.from('<a/>'), 'application/xml', [415]],
  ['a form without its boundary', Buffer.from('hello'), 'multipart/form-data', [400]],
  [
    'a form with a part without a head',
    Buffer.from('--x\r\nfoo\r\n\r\n--x--\r\n'),
    'multipart/form-data; boundary=x',
    [400],
  ],
  [
    'a form that breaks off',
    Buffer.from('--x\r\nContent-Disp'),
    'multipart/form-data; boundary=x',
    [400],
  ],
]

describe.each(writing)('%s %#', (method, path, actor) => {
  it.each(bodies)('refuses %s', async (_, body, type, statuses) => {
    const before = await digest()
    const copy = new Uint8Array(body)
    expectRefusal(await sendRaw(method, path(), actor, copy, type), statuses)
    expect(await digest()).toBe(before)
  })
})

it('refuses more than is announced', async () => {
  const url = new URL('/api/tickets', process.env.APP_URL || 'http://localhost:3000')
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(Buffer.alloc(64 * 1024, ' ')),
  })
  const request = new Request(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Length': '10' },
    body: endless,
    duplex: 'half',
  } as RequestInit)
  const answer = await routes.POST(request, { params: Promise.resolve({ slug: ['tickets'] }) })
  expectRefusal(await readAnswer(answer), 413)
})
