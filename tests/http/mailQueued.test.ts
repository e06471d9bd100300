import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { beside } from './connections/held'
import { tokenFor } from './desk/actors'
import { makeTicket } from './desk/makeTicket'
import { category, person, rowsOf, sql } from './desk/system'

const jobsOf = async (delivery: string) =>
  (await sql(`select 1 from pgboss.job where data->>'delivery' = $1`, [delivery])).length
/** Asked beside the desk's own connections: a transaction may hold them. */
const all = async () => {
  const [row] = await beside(
    `select (select count(*) from deliveries)::int as deliveries,
            (select count(*) from tickets)::int as tickets,
            (select count(*) from pgboss.job where data ? 'delivery')::int as jobs`,
  )
  return row
}
const words = async () => ({ subject: 'Mail', description: 'Words.', category: await category() })

describe('creating a ticket', () => {
  it.each(['ada', 'sam'] as const)(
    'by %s leaves one mail to its client and one to each of the team, with a job for each',
    async (actor) => {
      const ada = await person('ada@acme.example')
      const { status, body } = await rest('POST', '/api/tickets', {
        token: await tokenFor(actor),
        body: { ...(await words()), client: ada },
      })
      expect(status).toBe(201)
      const all = await rowsOf(slugs.deliveries, { ticket: { equals: body.doc.id } })
      const workers = ['admin', 'jonas', 'kim', 'sam'].map((name) => `${name}@desk.example`)
      const told = all.filter(({ kind }) => kind === 'ticket_created_team')
      expect(told.map(({ address }) => address).toSorted()).toEqual(
        workers.filter((address) => actor !== 'sam' || address !== 'sam@desk.example'),
      )
      for (const { id } of all) expect(await jobsOf(id)).toBe(1)
      const mails = all.filter(({ kind }) => kind === 'ticket_created_client')
      expect(mails).toMatchObject([
        {
          kind: 'ticket_created_client',
          address: 'ada@acme.example',
          recipient: { relationTo: 'clients', value: ada },
          status: 'queued',
          attempts: 0,
        },
      ])
    },
  )

  it('in vain leaves neither mail nor job', async () => {
    const token = await tokenFor('ada')
    const before = await all()
    const { status } = await rest('POST', '/api/tickets', {
      token,
      body: { ...(await words()), subject: '' },
    })
    expect(status).toBe(400)
    expect(await all()).toEqual(before)
  })

  it('that is taken back after all takes mail and job back with it', async () => {
    const { payload } = await testPayload()
    const before = await all()
    const req = await createLocalReq({}, payload)
    const transaction = await payload.db.beginTransaction()
    req.transactionID = transaction ?? undefined
    const { id } = await payload.create({
      collection: slugs.tickets,
      data: {
        ...(await words()),
        client: await person('ada@acme.example'),
        source: 'portal',
      } as never,
      // The desk itself, as an import would.
      overrideAccess: true,
      req,
    })
    const inside = await payload.db.find({
      collection: slugs.deliveries,
      where: { ticket: { equals: id } },
      req,
    })
    expect(inside.docs).toHaveLength(5)
    expect(await all()).toEqual(before)
    await payload.db.rollbackTransaction(transaction!)
    expect(await all()).toEqual(before)
  })

  it('in silence leaves neither', async () => {
    const before = await all()
    const { id } = await makeTicket()
    expect(await rowsOf(slugs.deliveries, { ticket: { equals: id } })).toEqual([])
    expect(await all()).toEqual({ ...before, tickets: Number(before?.tickets) + 1 })
  })
})
