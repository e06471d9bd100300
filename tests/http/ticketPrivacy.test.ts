import { describe, expect, it } from 'vitest'

import { visibleTicket } from '@/src/operations/visibleTicket'
import { slugs } from '@/src/slugs'
import { demoPassword } from '../support/demoPassword'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { newSession } from '../support/tokenOf'
import { tokenFor } from './desk/actors'
import { formWith } from './desk/files'
import { makeNote, makeTicket } from './desk/makeTicket'
import { requestOfActor } from './desk/requestOfActor'
import { newPerson } from './desk/signIn'
import { force, nowhere, organization, put, rowOf } from './desk/system'

const get = async (path: string, token: string | undefined) =>
  rest('GET', `/api/${path}`, { token })

it('is kept by the verbs as well: they read a ticket as the person', async () => {
  const { id } = await makeTicket()
  for (const actor of ['ada', 'sam'] as const) {
    expect((await visibleTicket(await requestOfActor(actor), id)).id).toBe(id)
  }
  for (const actor of ['nobody', 'bob', 'eve'] as const) {
    const read = visibleTicket(await requestOfActor(actor), id)
    await expect(read, actor).rejects.toThrow(expect.objectContaining({ isPublic: true }))
  }
})

describe('an internal note', () => {
  it('moves nothing that a client can see', async () => {
    const { id } = await makeTicket()
    const token = await tokenFor('ada')
    const seen = async () => [
      (await get(`tickets/${id}`, token)).body,
      (await get(`tickets/${id}/messages`, token)).body,
      (await get(`ticket-events?where[ticket][equals]=${id}`, token)).body,
      (await get(`attachments?where[ticket][equals]=${id}`, token)).body,
    ]
    const before = await seen()
    const note = await makeNote(id, 'Between us.')
    const file = await rest('POST', `/api/tickets/${id}/attachments`, {
      token: await tokenFor('sam'),
      form: formWith('words', 'between-us.txt', { message: note }),
    })
    expect(file.body).toMatchObject({ doc: { isInternal: true, filename: 'between-us.txt' } })
    expect(await seen()).toEqual(before)

    const sam = await tokenFor('sam')
    expect((await get(`tickets/${id}/messages`, sam)).body.totalDocs).toBe(1)
    expect((await get(`ticket-events?where[ticket][equals]=${id}`, sam)).body.totalDocs).toBe(3)
    for (const path of [`messages/${note}`, `attachments/${file.body.doc.id}`]) {
      const hidden = await get(path, token)
      const missing = await get(path.replace(/[^/]+$/, nowhere), token)
      expect([hidden.status, hidden.body]).toEqual([404, missing.body])
    }
  })

  it('cannot be written or answered with a file by a client', async () => {
    const { id } = await makeTicket()
    const token = await tokenFor('ada')
    const made = await rest('POST', `/api/tickets/${id}/messages`, {
      token,
      body: { content: 'Words.', isInternal: true },
    })
    expect(made.body.doc.isInternal).toBe(false)
    const note = await makeNote(id, 'Between us.')
    const { status } = await rest('POST', `/api/tickets/${id}/attachments`, {
      token,
      form: formWith('words', 'a.txt', { message: note }),
    })
    expect(status).toBe(400)
  })

  it('may be taken on a closed ticket, and leaves it closed', async () => {
    const { id } = await makeTicket()
    await rest('POST', `/api/tickets/${id}/closure`, { token: await tokenFor('ada') })
    await makeNote(id, 'Afterthought.')
    expect((await rowOf(slugs.tickets, id)).status).toBe('closed')
  })
})

describe('sharing', () => {
  it('lets colleagues see and answer where the organization shares', async () => {
    const { id } = await makeTicket('ada@acme.example')
    for (const actor of ['alan', 'max'] as const) {
      const token = await tokenFor(actor)
      expect((await get(`tickets/${id}`, token)).status).toBe(200)
      const answer = await rest('POST', `/api/tickets/${id}/messages`, {
        token,
        body: { content: 'Words.' },
      })
      expect(answer.status).toBe(201)
    }
  })

  it('shows colleagues nothing where it does not, and the manager all', async () => {
    const bobs = await makeTicket('bob@globex.example')
    const beas = await makeTicket('bea@globex.example')
    expect((await get(`tickets/${bobs.id}`, await tokenFor('bea'))).status).toBe(404)
    expect((await get(`tickets/${bobs.id}`, await tokenFor('max'))).status).toBe(404)
    expect((await get(`tickets/${beas.id}`, await tokenFor('bob'))).status).toBe(200)
  })
})

describe('rights that are taken away', () => {
  async function newcomer() {
    const memberships = [{ organization: await organization('Acme'), role: 'member' }]
    const { id, email } = await newPerson({ memberships })
    return { id, token: await newSession(email), email }
  }

  async function change(id: string, data: Record<string, unknown>) {
    const { status, body } = await rest('PATCH', `/api/clients/${id}`, {
      token: await tokenFor('nora'),
      body: data,
    })
    expect(status, JSON.stringify(body)).toBe(200)
  }

  it('are gone with the next request when a membership ends', async () => {
    const { id } = await makeTicket('ada@acme.example')
    const person = await newcomer()
    expect((await get(`tickets/${id}`, person.token)).status).toBe(200)
    await change(person.id, { memberships: [] })
    expect((await get(`tickets/${id}`, person.token)).status).toBe(404)
    expect((await get('tickets', person.token)).body.totalDocs).toBe(0)
    expect((await get('projects', person.token)).body.totalDocs).toBe(0)
  })

  it('are gone with the next request when sharing ends', async () => {
    const club = await put(slugs.organizations, {
      name: `Club ${process.pid}`,
      sharesTickets: true,
    })
    const [one, other] = [await newcomer(), await newcomer()]
    const memberships = [{ organization: club.id, role: 'member' }]
    await change(one.id, { memberships })
    await change(other.id, { memberships })
    const ticket = await makeTicket(one.email, { organization: club.id })
    expect((await get(`tickets/${ticket.id}`, other.token)).status).toBe(200)
    const { status } = await rest('PATCH', `/api/organizations/${club.id}`, {
      token: await tokenFor('nora'),
      body: { sharesTickets: false },
    })
    expect(status).toBe(200)
    expect((await get(`tickets/${ticket.id}`, other.token)).status).toBe(404)
    expect((await get(`tickets/${ticket.id}`, one.token)).status).toBe(200)
  })

  it('are gone with the next request when the account is disabled, and for good', async () => {
    const person = await newcomer()
    const other = await newSession(person.email)
    await change(person.id, { disabled: true })
    for (const token of [person.token, other]) {
      for (const path of [
        'tickets',
        'ticket-categories',
        'saved-filters',
        `clients/${person.id}`,
      ]) {
        expect((await get(path, token)).status, path).toBe(401)
      }
      const write = await rest('POST', '/api/saved-filters', {
        token,
        body: { name: 'x', query: 'x' },
      })
      expect(write.status).toBe(401)
      const refreshed = await rest('POST', '/api/clients/refresh-token', { token })
      expect(refreshed.status).toBeGreaterThanOrEqual(400)
      expect(JSON.stringify((await get('clients/me', token)).body)).not.toContain(person.email)
    }
    const again = await rest('POST', '/api/clients/login', {
      body: { email: person.email, password: demoPassword },
    })
    const wrong = await rest('POST', '/api/clients/login', {
      body: { email: 'nobody@acme.example', password: demoPassword },
    })
    expect([again.status, again.body]).toEqual([401, wrong.body])
    expect(wrong.status).toBe(401)

    await change(person.id, { disabled: false })
    expect((await get('tickets', person.token)).status).toBe(401)
  })

  it('are gone even where a session of a disabled account is left over', async () => {
    const person = await newcomer()
    await force(slugs.clients, person.id, { disabled: true })
    for (const path of ['tickets', 'ticket-categories', 'saved-filters', `clients/${person.id}`]) {
      expect([401, 403], path).toContain((await get(path, person.token)).status)
    }
  })

  it('are gone from staff as well', async () => {
    const email = `temp-${process.pid}@desk.example`
    const { id } = await put(slugs.staff, {
      email,
      password: demoPassword,
      name: 'Temp',
      role: 'agent',
    })
    const token = await newSession(email)
    expect((await get('tickets', token)).status).toBe(200)
    const { payload } = await testPayload()
    // An admin gives them another role.
    await payload.update({
      collection: slugs.staff,
      id,
      data: { role: 'editor' },
      overrideAccess: true,
    })
    expect((await get('tickets', token)).status).toBe(403)
    await rest('PATCH', `/api/staff/${id}`, {
      token: await tokenFor('nora'),
      body: { disabled: true },
    })
    expect((await get('articles/versions', token)).status).toBe(401)
  })
})
