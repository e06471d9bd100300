import { beforeEach, describe, expect, it } from 'vitest'

import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { makeTicket } from '../desk/makeTicket'
import { person, rowsOf } from '../desk/system'

const slug = 'payload-locked-documents'
const named = async (email: string) => ({ relationTo: 'staff', value: await person(email) })

describe('a lock that tells who edits a ticket', () => {
  let ticket: string
  let lock: string
  const owner = async () => (await rowsOf(slug, { id: { equals: lock } }))[0]?.user

  /** As the admin does when Nora begins to edit. */
  beforeEach(async () => {
    ticket = (await makeTicket()).id
    const { payload } = await testPayload()
    const made = await payload.db.create({
      collection: slug,
      data: {
        document: { relationTo: 'tickets', value: ticket },
        user: await named('admin@desk.example'),
      },
    })
    lock = String(made.id)
  })

  it('is made for nobody by hand, in the own name neither', async () => {
    for (const actor of ['nobody', 'ada', 'eve', 'sam', 'nora'] as const) {
      const { status } = await rest('POST', `/api/${slug}`, {
        token: await tokenFor(actor),
        body: {
          document: { relationTo: 'tickets', value: ticket },
          user: await named('sam@desk.example'),
        },
      })
      expect([401, 403, 404], actor).toContain(status)
    }
    expect(await rowsOf(slug, { 'document.value': { equals: ticket } })).toHaveLength(1)
  })

  it('is taken over in the own name alone', async () => {
    const token = await tokenFor('sam')
    const change = (body: unknown) => rest('PATCH', `/api/${slug}/${lock}`, { token, body })
    const other = (await makeTicket()).id
    const document = { relationTo: 'tickets', value: other }
    for (const body of [
      { user: await named('kim@desk.example') },
      { user: { relationTo: 'clients', value: await person('sam@desk.example') } },
      { user: await named('sam@desk.example'), document },
      { document },
      {},
    ]) {
      expect((await change(body)).status, JSON.stringify(body)).toBe(403)
      expect(await owner()).toEqual(await named('admin@desk.example'))
    }
    expect((await change({ user: await named('sam@desk.example') })).status).toBe(200)
    expect(await owner()).toEqual(await named('sam@desk.example'))
  })

  it('is freed by whoever holds it', async () => {
    const free = async (actor: 'sam' | 'nora') =>
      (await rest('DELETE', `/api/${slug}/${lock}`, { token: await tokenFor(actor) })).status
    expect(await free('sam')).toBeGreaterThanOrEqual(400)
    expect(await owner()).toBeTruthy()
    expect(await free('nora')).toBe(200)
    expect(await owner()).toBeUndefined()
  })
})
