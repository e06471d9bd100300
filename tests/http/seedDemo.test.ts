import { seedDemo } from '@/src/seed/seedDemo'
import { NotEmptyError } from '@/src/seed/NotEmptyError'
import { clients, staff } from '@/src/seed/story/people'
import { tickets } from '@/src/seed/story/tickets'
import { invoiceAddress } from '@/src/seed/story/tickets/invoiceAddress'
import { slugs } from '@/src/slugs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { tellTicket } from '../src/seed/telling'
import { testPayload } from '../support/payload'

/**
 * The template of the tests is a seeded desk. Other tests go on from there, so this one reads what
 * they cannot change: the history up to the moment of seeding.
 */
describe('the seeded desk', () => {
  // The history is read as the desk itself: this is about what is stored.
  const system = { depth: 0, pagination: false, overrideAccess: true } as const
  let payload: Payload
  let now: Date

  const find = async (subject: string) => {
    const where = { subject: { equals: subject } }
    const { docs } = await payload.find({
      ...system,
      collection: slugs.tickets,
      where,
      sort: 'number',
    })
    if (!docs[0]) throw new Error(`The demo has no ticket "${subject}".`)
    return docs[0]
  }

  const historyOf = async (ticket: string) => {
    const where = {
      ticket: { equals: ticket },
      createdAt: { less_than_equal: now.toISOString() },
    }
    const { docs } = await payload.find({
      ...system,
      collection: slugs.ticketEvents,
      where,
      sort: 'createdAt',
    })
    return docs
  }

  beforeAll(async () => {
    payload = (await testPayload()).payload
    const { createdAt } = await find(invoiceAddress.subject)
    now = new Date(new Date(createdAt).getTime() + 10 * 60_000)
  })

  it.each(tickets.map((story) => [story.subject, story] as const))(
    'has "%s" as the story tells it',
    async (_, story) => {
      const ticket = await find(story.subject)
      expect(ticket.createdAt).toBe(story.at(now).toISOString())
      expect(ticket.source).toBe(story.source)

      const history = await historyOf(ticket.id)
      const moves = history.filter(({ kind }) => kind === 'status_changed')
      const last = moves.map(({ after }) => after).at(-1) ?? { status: 'open' }
      expect(last).toMatchObject({ status: tellTicket(story, now).status })

      const said = story.steps.flatMap(({ at, by, reply, note }) =>
        [reply && 'replied', note && 'noted'].flatMap((kind) =>
          kind
            ? [{ kind, at: at(now).toISOString(), by: { ...staff, ...clients }[by as 'sam'].name }]
            : [],
        ),
      )
      expect(
        history
          .filter(({ kind }) => kind === 'replied' || kind === 'noted')
          .map(({ kind, createdAt, actorName }) => ({ kind, at: createdAt, by: actorName })),
      ).toEqual(said)
    },
  )

  it('numbers tickets in the order they came in', async () => {
    const numbers = await Promise.all(
      tickets.map(async ({ subject }) => (await find(subject)).number),
    )
    expect(numbers).toEqual(tickets.map((_, index) => index + 1))
  })

  it('is refused where there are people, and adds nothing', async () => {
    const count = async () =>
      (await payload.count({ ...system, collection: slugs.organizations })).totalDocs
    const before = await count()
    await expect(seedDemo(payload, new Date())).rejects.toThrow(NotEmptyError)
    expect(await count()).toBe(before)
  })

  it('has mailed nobody', async () => {
    const ids = await Promise.all(tickets.map(async ({ subject }) => (await find(subject)).id))
    const { totalDocs } = await payload.count({
      ...system,
      collection: slugs.deliveries,
      where: { ticket: { in: ids }, kind: { equals: 'ticket_created_client' } },
    })
    expect(totalDocs).toBe(0)
  })
})
