import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { readySession } from './desk/readySession'
import { newPerson } from './desk/signIn'
import { tokenFor, type Actor } from './desk/actors'
import { reply } from './desk/act'
import { reach } from './desk/reach'
import { makeTicket } from './desk/makeTicket'
import { organization, person, put, rowsOf, sql } from './desk/system'
import { isReady, listenWith, heard } from './live/listeners'

const call = async (actor: Actor, method: string, path: string, body?: unknown) =>
  rest(method, `/api/${path}`, { token: await tokenFor(actor), body })

const followersPath = (ticket: string) => `tickets/${ticket}/followers`

/** Somebody of Globex, which does not share its tickets, and what their session is. */
async function newMember(name: string, of = ['Globex']) {
  const memberships = await Promise.all(
    of.map(async (each) => ({ organization: await organization(each), role: 'member' })),
  )
  const email = `${name.toLowerCase()}-${process.pid}-${Math.random().toString(36).slice(2)}@globex.example`
  const { id } = await newPerson({ email, name, memberships })
  const { token } = await readySession('clients', id)
  const ask = (method: string, path: string, body?: unknown) =>
    rest(method, `/api/${path}`, { token, body })
  return { id, token, ask }
}

let beas: string
beforeAll(async () => {
  for (const actor of ['ada', 'bob', 'bea', 'max', 'sam', 'eve', 'nora'] as const) {
    await tokenFor(actor)
  }
  beas = await person('bea@globex.example')
})

const all = Array<boolean>(9).fill(true)
const none = Array<boolean>(9).fill(false)

describe('a colleague who is added', () => {
  it('is nobody’s to add but the requester’s and the team’s', async () => {
    const { id } = await makeTicket('bea@globex.example')
    const { id: follower } = await newMember('Ben')
    const before = await rowsOf(slugs.ticketFollowers)
    // Bob manages Globex and sees the ticket; Ada and an editor do not.
    expect((await call('bob', 'POST', followersPath(id), { follower })).status).toBe(403)
    for (const actor of ['ada', 'max', 'eve'] as const) {
      const status = (await call(actor, 'POST', followersPath(id), { follower })).status
      expect([403, 404]).toContain(status)
    }
    expect((await call('nobody', 'POST', followersPath(id), { follower })).status).toBe(401)
    const direct = await call('bea', 'POST', slugs.ticketFollowers, { ticket: id, follower })
    expect(direct.status).toBe(403)
    expect(await rowsOf(slugs.ticketFollowers)).toEqual(before)
  })

  it('cannot be somebody of another organization, or nobody', async () => {
    const { id } = await makeTicket('bea@globex.example')
    for (const follower of [await person('alan@acme.example'), await person('sam@desk.example')]) {
      const { status, body } = await call('bea', 'POST', followersPath(id), { follower })
      expect(status).toBe(400)
      expect(JSON.stringify(body)).toContain('colleague_unknown')
    }
    expect((await call('bea', 'POST', followersPath(id), { follower: 'x' })).status).toBe(400)
    expect(await rowsOf(slugs.ticketFollowers, { ticket: { equals: id } })).toEqual([])
  })

  it('reads the ticket and all that goes with it, but no note, and answers', async () => {
    const { id } = await makeTicket('bea@globex.example')
    const other = await makeTicket('bea@globex.example')
    const ben = await newMember('Ben')
    await reply('sam', id)
    await reply('sam', id, { content: 'canary-note', isInternal: true })
    expect(await reach(ben, id)).toEqual(none)

    const offered = (await call('bea', 'GET', followersPath(id))).body.mayAdd
    expect(offered).toContainEqual({ id: ben.id, name: 'Ben' })
    const added = await call('bea', 'POST', followersPath(id), { follower: ben.id })
    expect(added.status).toBe(201)
    expect(added.body.docs).toEqual([{ id: ben.id, name: 'Ben', standing: 'colleague' }])
    // Twice is once.
    expect((await call('bea', 'POST', followersPath(id), { follower: ben.id })).status).toBe(201)
    expect(await rowsOf(slugs.ticketFollowers, { ticket: { equals: id } })).toHaveLength(1)

    expect(await reach(ben, id)).toEqual(all)
    expect(await reach(ben, other.id)).toEqual(none)
    const found = await ben.ask('GET', 'tickets?where[search][like]=slow shop')
    expect(found.body.docs.map((each: { id: string }) => each.id)).toEqual([id])
    const thread = await ben.ask('GET', `tickets/${id}/messages`)
    expect(JSON.stringify(thread.body)).not.toContain('canary-note')
    const said = await ben.ask('POST', `tickets/${id}/messages`, { content: 'I see it too.' })
    expect(said.status).toBe(201)
    // What whoever asked may do is theirs alone.
    expect((await ben.ask('POST', followersPath(id), { follower: beas })).status).toBe(403)
    expect((await ben.ask('PATCH', `tickets/${id}/details`, { subject: 'x' })).status).toBe(403)
    expect((await ben.ask('PUT', `tickets/${id}/rating`, { score: 1 })).status).toBe(403)
  })

  it.each(['taken off', 'left', 'membership ended', 'ticket moved'])(
    'sees it no more, nor hears of it, when %s',
    async (how) => {
      const { id } = await makeTicket('bea@globex.example')
      const ben = await newMember('Ben')
      await call('bea', 'POST', followersPath(id), { follower: ben.id })
      const stream = await listenWith(ben.token)
      await stream.until(isReady)
      const first = (await reply('sam', id)).body.doc.id as string
      await heard(stream, first)

      const token = await tokenFor('nora')
      const path = `/api/clients/${ben.id}`
      if (how === 'taken off') {
        const off = await call('bea', 'DELETE', `${followersPath(id)}?follower=${ben.id}`)
        expect(off.body.docs).toEqual([])
      } else if (how === 'left') {
        const left = await ben.ask('PUT', `tickets/${id}/following`, { following: 'none' })
        expect(left.status).toBe(200)
      } else if (how === 'membership ended') {
        expect((await rest('PATCH', path, { token, body: { memberships: [] } })).status).toBe(200)
      } else {
        const acme = await organization('Acme')
        await sql('update clients_memberships set organization_id = $1 where _parent_id = $2', [
          acme,
          beas,
        ])
        const [site] = await rowsOf(slugs.projects, {
          organization: { equals: acme },
          active: { equals: true },
        })
        const body = { project: site?.id }
        const moved = await rest('PATCH', `/api/tickets/${id}`, { token, body })
        await sql('update clients_memberships set organization_id = $1 where _parent_id = $2', [
          await organization('Globex'),
          beas,
        ])
        expect(moved.status, JSON.stringify(moved.body)).toBe(200)
      }
      expect(await reach(ben, id)).toEqual(none)
      const second = (await reply('sam', id)).body.doc.id as string
      const own = await makeTicket('bea@globex.example')
      await call('bea', 'POST', followersPath(own.id), { follower: ben.id })
      if (how === 'membership ended') return
      const last = (await reply('sam', own.id)).body.doc.id as string
      await heard(stream, last)
      expect(stream.text()).not.toContain(second)
    },
  )
})

describe('a guest', () => {
  it('is added by the team, and reads until taken off', async () => {
    const { id } = await makeTicket('bea@globex.example')
    const gus = await newMember('Gus', ['Acme'])
    await reply('sam', id)
    const added = await call('sam', 'POST', followersPath(id), { follower: gus.id })
    expect(added.body.docs).toEqual([{ id: gus.id, name: 'Gus', standing: 'guest' }])
    expect(await reach(gus, id)).toEqual(all)
    expect((await call('bea', 'GET', followersPath(id))).body.docs).toHaveLength(1)

    const [row] = await rowsOf(slugs.ticketFollowers, { ticket: { equals: id } })
    expect((await call('sam', 'DELETE', `ticket-followers/${row?.id}`)).status).toBe(200)
    expect(await reach(gus, id)).toEqual(none)
    const kinds = (await rowsOf(slugs.ticketEvents, { ticket: { equals: id } })).map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(expect.arrayContaining(['follower_added', 'follower_removed']))
  })
})

describe('following by oneself', () => {
  it('gives nothing to read once the organization shares its tickets no more', async () => {
    const memberships = [{ organization: '', role: 'member' }]
    const shared = await put(slugs.organizations, {
      name: `Shared ${process.pid}`,
      sharesTickets: true,
    })
    memberships[0]!.organization = shared.id
    const asker = await newPerson({
      email: `asker-${process.pid}@x.example`,
      name: 'Asker',
      memberships,
    })
    const { id: reader } = await newPerson({
      email: `reader-${process.pid}@x.example`,
      name: 'Reader',
      memberships,
    })
    const { token } = await readySession('clients', reader)
    const ask = (method: string, path: string, body?: unknown) =>
      rest(method, `/api/${path}`, { token, body })
    const { id } = await makeTicket('bea@globex.example', {
      client: asker.id,
      organization: shared.id,
    })
    expect((await ask('PUT', `tickets/${id}/following`, { following: 'follows' })).status).toBe(200)
    expect((await ask('GET', `tickets/${id}`)).status).toBe(200)
    await sql('update organizations set shares_tickets = false where id = $1', [shared.id])
    expect((await ask('GET', `tickets/${id}`)).status).toBe(404)
    expect((await ask('GET', `ticket-followers`)).body.docs).toEqual([])
  })

  it('can be muted by each for themselves, which others are not told', async () => {
    const { id } = await makeTicket()
    const path = `tickets/${id}/following`
    expect((await call('ada', 'PUT', path, { following: 'muted' })).body.following).toBe('muted')
    expect((await call('alan', 'PUT', path, { following: 'follows' })).status).toBe(200)
    expect((await call('ada', 'GET', followersPath(id))).body.following).toBe('muted')
    expect((await call('alan', 'GET', followersPath(id))).body.following).toBe('follows')
    const rows = (await call('alan', 'GET', `ticket-followers?where[ticket][equals]=${id}`)).body
    expect(rows.docs).toHaveLength(2)
    expect(JSON.stringify(rows)).not.toContain('"muted":true')
    expect((await call('ada', 'PUT', path, { following: 'none' })).status).toBe(409)
    expect((await call('eve', 'PUT', path, { following: 'follows' })).status).toBe(403)
    expect((await call('ada', 'PUT', path, { following: 'loudly' })).status).toBe(400)
    expect((await call('bob', 'PUT', path, { following: 'follows' })).status).toBe(404)
  })
})

it('tells by mail whoever follows, and nobody who has muted the ticket', async () => {
  const { id } = await makeTicket('bea@globex.example')
  const ben = await newMember('Ben')
  const told = async () => {
    const where = { ticket: { equals: id }, kind: { equals: 'reply_client' } }
    const rows = await rowsOf(slugs.deliveries, where)
    return rows.map(({ recipient }) => (recipient as { value: string }).value).toSorted()
  }
  await call('bea', 'POST', followersPath(id), { follower: ben.id })
  await reply('sam', id)
  expect(await told()).toEqual([beas, ben.id].toSorted())
  await call('bea', 'PUT', `tickets/${id}/following`, { following: 'muted' })
  await reply('sam', id)
  expect(await told()).toEqual([beas, ben.id, ben.id].toSorted())
  await ben.ask('PUT', `tickets/${id}/following`, { following: 'muted' })
  await reply('sam', id)
  expect(await told()).toEqual([beas, ben.id, ben.id].toSorted())
})
