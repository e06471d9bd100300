import { describe, expect, it, vi } from 'vitest'
import { streamLimits } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { expectRefusal } from '../expectRefusal'
import { reply } from '../desk/act'
import { tokenFor, type Actor } from '../desk/actors'
import { makeTicket, patch } from '../desk/makeTicket'
import { nowhere, put, rowsOf } from '../desk/system'
import { rest } from '../../support/rest'
import { deskStream, eventsIn, heard, kindsIn, listenAs, listenWith, streamOf } from './listeners'

describe('refusals', () => {
  const get = async (path: string, actor: Actor, headers?: Record<string, string>) =>
    rest('GET', path, { token: await tokenFor(actor), headers })

  it.each(['nobody', 'gone'] as const)('%s signs in first', async (actor) => {
    const { id } = await makeTicket()
    expectRefusal(await get(deskStream, actor), 401)
    expectRefusal(await get(streamOf(id), actor), 401)
  })

  it('is nothing for editors, who do not work on tickets', async () => {
    const { id } = await makeTicket()
    expectRefusal(await get(deskStream, 'eve'), 403)
    expect((await get(streamOf(id), 'eve')).status).toBe(
      (await get(`/api/tickets/${id}`, 'eve')).status,
    )
  })

  it("answers for somebody else's ticket as for none", async () => {
    const { id } = await makeTicket('bob@globex.example')
    const none = await get(streamOf(nowhere), 'ada')
    expectRefusal(none, 404)
    for (const path of [streamOf(id), `${streamOf(id)}?since=2026-01-01T00:00:00Z`]) {
      const answer = await get(path, 'ada')
      expect([answer.status, answer.body]).toEqual([404, none.body])
    }
    expectRefusal(await get(streamOf('1'), 'ada'), 404)
    const { id: colleagues } = await makeTicket('bob@globex.example')
    expectRefusal(await get(streamOf(colleagues), 'bea'), 404)
  })

  it.each(['yesterday', '2026-11-24', '2026-13-45T00:00:00Z', "'; drop table", '1042'])(
    'does not take "%s" for a place to go on from',
    async (since) => {
      const path = `${deskStream}?since=${encodeURIComponent(since)}`
      expectRefusal(await get(path, 'ada'), 400)
      expectRefusal(await get(deskStream, 'ada', { 'Last-Event-ID': since }), 400)
    },
  )

  it('does not take two places', async () => {
    const path = `${deskStream}?since[]=${nowhere}&since[]=${nowhere}`
    expectRefusal(await get(path, 'ada'), 400)
  })

  it('bounds the streams of one person, and says so', async () => {
    const token = await tokenFor('bea')
    const open = []
    for (let count = 0; count < streamLimits.perPerson; count++) {
      open.push(await listenWith(token))
    }
    expect(open.map(({ status }) => status)).toEqual(open.map(() => 200))
    const refused = await rest('GET', deskStream, { token })
    expectRefusal(refused, 429)
    expect(refused.body.errors[0].message).toMatch(/10 live connections/)
    // Somebody else is not in the way, and one that is closed is free again.
    expect((await listenAs('bob')).status).toBe(200)
    await open[0]?.close()
    expect((await listenWith(token)).status).toBe(200)
  })
})

describe('a stream', () => {
  it('tells ids and kinds, and nothing else', async () => {
    const { id } = await makeTicket('ada@acme.example', { subject: 'canary-subject' })
    const stream = await listenAs('ada', streamOf(id))
    const { body } = await reply('sam', id, { content: 'canary-words' })
    await patch(id, { priority: 'urgent' })
    const told = await stream.until((all) => kindsIn(all).includes('priority_changed'))
    expect(kindsIn(told)).toEqual(['replied', 'status_changed', 'priority_changed'])
    const [first] = eventsIn(told)
    expect(first?.data).toEqual({
      id: first?.id,
      ticket: id,
      kind: 'replied',
      message: body.doc.id,
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    })
    expect(stream.text()).not.toMatch(/canary|urgent|Sam|@/)
  })

  it('tells of its ticket alone, and the desk of all', async () => {
    const { id } = await makeTicket()
    const other = await makeTicket()
    const one = await listenAs('ada', streamOf(id))
    const all = await listenAs('ada')
    const first = await reply('sam', other.id)
    const last = await reply('sam', id)
    await heard(all, last.body.doc.id)
    expect(all.text()).toContain(first.body.doc.id)
    await heard(one, last.body.doc.id)
    expect(one.text()).not.toContain(first.body.doc.id)
    expect(one.text()).not.toContain(other.id)
  })

  it('passes caches and proxies untouched', async () => {
    const { headers } = await listenAs('ada')
    expect(headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8')
    expect(headers.get('Cache-Control')).toBe('private, no-store, no-transform')
    expect(headers.get('X-Accel-Buffering')).toBe('no')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
  })

  it('says nothing of what is done silently', async () => {
    const { id } = await makeTicket()
    const stream = await listenAs('ada')
    await put(slugs.messages, {
      ticket: id,
      content: 'Imported.',
      author: { relationTo: 'staff', value: (await rowsOf(slugs.staff))[0]?.id },
      authorName: 'Sam',
      authorSide: 'staff',
    })
    const silent = await makeTicket()
    expect(await rowsOf(slugs.ticketEvents, { ticket: { equals: silent.id } })).toHaveLength(1)
    const { body } = await reply('sam', id)
    const told = await heard(stream, body.doc.id)
    expect(eventsIn(told)[0]?.data.message).toBe(body.doc.id)
    expect(stream.text()).not.toContain(silent.id)
  })

  it('gives a sign of life, so that no proxy cuts it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const stream = await listenAs('ada')
      expect(stream.text()).not.toMatch(/^: /m)
      vi.advanceTimersByTime(streamLimits.heartbeat)
      await stream.until((_, text) => /\n\n: \d{4}-\d\d-\d\dT[\d:.]+Z\n\n/.test(text))
      vi.advanceTimersByTime(streamLimits.heartbeat)
      await stream.until((_, text) => (text.match(/^: /gm) ?? []).length === 2)
    } finally {
      vi.useRealTimers()
    }
  })
})
