import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor } from '../../http/desk/actors'
import { attach, download } from '../../http/desk/attach'
import { formWith, png } from '../../http/desk/files'
import { makeTicket } from '../../http/desk/makeTicket'
import { force, rowsOf } from '../../http/desk/system'
import { parts } from '../parts'
import { incoming, inStore } from '../stored'
import { sweep } from '../uploads'

describe.skipIf(parts.store === null)('while the S3 store is away', () => {
  const { store } = parts
  beforeAll(async () => {
    for (const actor of ['ada', 'nora'] as const) await tokenFor(actor)
  })
  afterEach(async () => store?.open())

  it('an upload is refused in words, and the text of its message is kept', async () => {
    const { id } = await makeTicket()
    const before = await inStore()
    const token = await tokenFor('ada')
    const reply = await rest('POST', `/api/tickets/${id}/messages`, {
      token,
      body: { content: 'See the picture.' },
    })
    await store?.shut()
    const form = formWith(png, 'dot.png', { message: reply.body.doc.id })
    const { status, body } = await attach('ada', id, form)
    expect([status, body.errors[0]]).toMatchObject([
      503,
      { field: 'file', message: expect.stringContaining('Try again in a few minutes') as unknown },
    ])
    const ready = await rest('GET', '/api/desk/ready')
    expect(ready.body.storage).toBe('down')
    expect(await rowsOf(slugs.attachments, { ticket: { equals: id } })).toEqual([])
    expect(await rowsOf(slugs.messages, { ticket: { equals: id } })).toMatchObject([
      { content: 'See the picture.' },
    ])
    expect(incoming()).toEqual([])

    await store?.open()
    expect((await attach('ada', id, formWith(png, 'dot.png'))).status).toBe(201)
    await sweep(10)
    expect(await inStore()).toHaveLength(before.length + 1)
  })

  it('a download says so, and a deleted file is erased when it is back', async () => {
    const { id } = await makeTicket()
    const before = await inStore()
    const { body } = await attach('ada', id, formWith(png, 'dot.png'))
    await force(slugs.attachments, body.doc.id, { scanStatus: 'clean' })
    await store?.shut()
    const file = await download('ada', body.doc.url)
    expect([file.status, file.bytes.toString()]).toEqual([
      503,
      expect.stringContaining('cannot be stored or fetched'),
    ])
    const gone = await rest('DELETE', `/api/tickets/${id}`, { token: await tokenFor('nora') })
    expect(gone.status).toBe(200)
    await expect(sweep(0)).rejects.toThrow()
    await store?.open()
    expect(await inStore()).toHaveLength(before.length + 1)
    await sweep(0)
    expect(await inStore()).toEqual(before)
  })
})
