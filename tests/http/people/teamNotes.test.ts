import { expect, it } from 'vitest'

import { keepTeamNotes } from '@/src/operations/keepTeamNotes'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { requestOfActor } from '../desk/requestOfActor'
import { organization, person, put, rowOf } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

const ask = async (actor: Actor, method: string, path: string, body?: object) =>
  rest(method, path, { token: actor === 'nobody' ? undefined : await tokenFor(actor), body })

const things = async () => {
  const name = `Noted ${process.pid} ${Date.now()}`
  return [
    ['clients', await person('ada@acme.example')],
    ['organizations', (await put('organizations', { name })).id],
  ] as const
}

it('lets nobody write what the team notes who does not work on tickets', async () => {
  for (const [collection, id] of await things()) {
    const path = `/api/${collection}/${id}`
    const before = (await rowOf(collection, id)).teamNotes ?? null
    for (const [actor, status] of [
      ['nobody', 401],
      ['gone', 401],
      ['ada', 403],
      ['bob', 403],
      ['eve', 403],
    ] as const) {
      const body = { text: 'canary', seen: '' }
      expectRefusal(await ask(actor, 'PUT', `${path}/team-notes`, body), status)
      // The verb itself knows, whatever calls it.
      const kept = keepTeamNotes(await requestOfActor(actor), collection, id, body)
      await expect(kept).rejects.toThrow(expect.objectContaining({ status }))
    }
    // Whoever may save their own account sets no note of the team in it.
    await ask('ada', 'PATCH', path, { teamNotes: 'canary' })
    expect((await rowOf(collection, id)).teamNotes ?? null).toBe(before)
  }
})

it('keeps the notes of agents, and those of two at once', async () => {
  for (const [collection, id] of await things()) {
    const path = `/api/${collection}/${id}`
    const seen = String((await rowOf(collection, id)).teamNotes ?? '')
    const write = (actor: Actor, text: string) =>
      ask(actor, 'PUT', `${path}/team-notes`, { text, seen })
    const answers = await Promise.all([
      write('sam', `${id} by Sam`),
      write('nora', `${id} by Nora`),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const kept = answers[0].status === 200 ? `${id} by Sam` : `${id} by Nora`
    expect((await rowOf(collection, id)).teamNotes).toBe(kept)
    expectRefusal(
      answers.find(({ status }) => status === 409)!,
      409,
    )
  }
})

it('never shows them to clients', async () => {
  const id = await person('ada@acme.example')
  const acme = await organization('Acme')
  const { teamNotes } = await rowOf('clients', id)
  await ask('sam', 'PUT', `/api/clients/${id}/team-notes`, {
    text: 'canary',
    seen: teamNotes ?? '',
  })
  expect((await ask('sam', 'GET', `/api/clients/${id}`)).body.teamNotes).toBe('canary')
  for (const path of [`/api/clients/${id}`, '/api/clients/me', `/api/organizations/${acme}`]) {
    const { body } = await ask('ada', 'GET', path)
    expect(JSON.stringify(body)).not.toMatch(/canary|teamNotes|acceptedAt|invitedUntil/)
  }
})
