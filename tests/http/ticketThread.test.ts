import { expect, it } from 'vitest'
import { rest } from '../support/rest'
import { reply } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { makeTicket } from './desk/makeTicket'

const threadAs = async (actor: Actor, id: string, query = '?include=ticket') =>
  rest('GET', `/api/tickets/${id}/messages${query}`, { token: await tokenFor(actor) })

it('keeps a ticket and its thread from whoever may not see it, in whatever way it is asked for', async () => {
  const { id } = await makeTicket('ada@acme.example', { subject: 'Secret canary' })
  await reply('sam', id, { content: 'Answered with a canary.' })
  for (const query of ['', '?include=ticket', '?include=ticket&page=2']) {
    for (const actor of ['bob', 'bea'] as const) {
      const foreign = await threadAs(actor, id, query)
      expect(foreign.status, `${actor} ${query}`).toBe(404)
      expect(JSON.stringify(foreign.body)).not.toContain('canary')
    }
  }
  const nobody = await rest('GET', `/api/tickets/${id}/messages?include=ticket`)
  expect(nobody.status).toBe(401)
})

it('brings the ticket along as its own address does, and clients no notes', async () => {
  const { id } = await makeTicket()
  await reply('sam', id, { content: 'For all.' })
  await reply('sam', id, { content: 'For the team.', isInternal: true })
  for (const [actor, count] of [
    ['ada', 1],
    ['sam', 2],
  ] as const) {
    const { status, body } = await threadAs(actor, id)
    expect(status).toBe(200)
    expect(body.docs).toHaveLength(count)
    const token = await tokenFor(actor)
    const alone = await rest('GET', `/api/tickets/${id}?depth=0`, { token })
    expect(body.ticket).toEqual(alone.body)
    expect(await threadAs(actor, id, '')).toMatchObject({ body: { docs: body.docs } })
    expect((await threadAs(actor, id, '')).body.ticket).toBeUndefined()
  }
})

it('says so when something else is to be included', async () => {
  const { id } = await makeTicket()
  for (const query of ['?include=client', '?include=', '?include[]=ticket', '?include=ticket,x']) {
    const { status, body } = await threadAs('ada', id, query)
    expect(status, query).toBe(400)
    expect(body.errors[0].message).toBe('Only "ticket" can be included.')
  }
})
