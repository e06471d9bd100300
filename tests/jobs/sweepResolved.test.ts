import { sweepResolved } from '@/src/jobs/tasks/sweepResolved'
import { slugs } from '@/src/slugs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { tokenOf } from '../support/tokenOf'

const day = 24 * 60 * 60 * 1000

describe('closing what has been resolved for long', () => {
  let payload: Payload
  let ada: string
  let sam: string

  beforeAll(async () => {
    ;({ payload } = await testPayload())
    ada = await tokenOf('ada@acme.example')
    sam = await tokenOf('sam@desk.example')
  })

  const resolvedTicket = async () => {
    const { body: categories } = await rest('GET', '/api/ticket-categories', { token: ada })
    const { body } = await rest('POST', '/api/tickets', {
      token: ada,
      body: { subject: 'To be closed', description: 'Soon', category: categories.docs[0].id },
    })
    const { id } = body.doc
    await rest('PATCH', `/api/tickets/${id}`, { token: sam, body: { status: 'resolved' } })
    return String(id)
  }

  const statusOf = async (id: string) =>
    (await rest('GET', `/api/tickets/${id}`, { token: sam })).body.status

  const run = (now: Date) => sweepResolved.run({ payload, input: {}, now })

  it('closes after seven days without a word, as the desk itself, and not before', async () => {
    const id = await resolvedTicket()
    const now = Date.now()

    await run(new Date(now + 6 * day))
    expect(await statusOf(id)).toBe('resolved')

    await run(new Date(now + 7 * day + 60_000))
    expect(await statusOf(id)).toBe('closed')

    const { docs } = await payload.find({
      collection: slugs.ticketEvents,
      where: { ticket: { equals: id }, kind: { equals: 'status_changed' } },
      sort: '-createdAt',
      depth: 0,
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({
      actorSide: 'system',
      before: { status: 'resolved' },
      after: { status: 'closed' },
    })
  })

  it('waits when somebody has spoken since', async () => {
    const id = await resolvedTicket()
    const now = Date.now()
    await payload.db.updateOne({
      collection: slugs.tickets,
      id,
      data: { lastActivityAt: new Date(now + 3 * day).toISOString() },
    })
    await run(new Date(now + 8 * day))
    expect(await statusOf(id)).toBe('resolved')
  })

  it('never undoes a reopening of the same moment', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await resolvedTicket()
      const now = Date.now()
      const [reopened] = await Promise.all([
        rest('DELETE', `/api/tickets/${id}/closure`, { token: ada }),
        run(new Date(now + 7 * day + 60_000)),
      ])
      expect(reopened.status).toBe(200)
      expect(await statusOf(id)).toBe('open')
    }
  })
})
