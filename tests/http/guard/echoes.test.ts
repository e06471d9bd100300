import { expect, it } from 'vitest'

import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { makeTicket } from '../desk/makeTicket'
import { nowhere, project } from '../desk/system'

/** Payload would answer with what the caller sends along, as if it stood there. */
it.each(['nobody', 'gone', 'ada', 'bob'] as const)('gives %s no echo', async (actor) => {
  const { id } = await makeTicket('bea@globex.example')
  const token = await tokenFor(actor)
  for (const asked of [id, nowhere]) {
    const data = encodeURIComponent(JSON.stringify({ id: asked, subject: 'canary-echo' }))
    const { status, body } = await rest('GET', `/api/tickets/${asked}?data=${data}`, { token })
    const plain = await rest('GET', `/api/tickets/${asked}`, { token })
    expect([status, body]).toEqual([plain.status, plain.body])
  }
})

it('shows clients one step of what stands behind a ticket, and the team what it asks for', async () => {
  const { id } = await makeTicket('ada@acme.example', { project: await project('Acme shop') })
  const read = async (actor: 'ada' | 'sam') =>
    (await rest('GET', `/api/tickets/${id}?depth=3`, { token: await tokenFor(actor) })).body.project
  const [hers, his] = [await read('ada'), await read('sam')]
  expect(typeof hers.organization).toBe('string')
  expect(his.organization).toMatchObject({ name: 'Acme' })
})
