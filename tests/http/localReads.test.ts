import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { people, tokenFor, type Actor } from './desk/actors'
import { makeNote, makeTicket } from './desk/makeTicket'
import { person } from './desk/system'

/** Other tests write into the same database. */
const newest = 100

const clients: Actor[] = ['ada', 'alan', 'bob', 'bea', 'max']

beforeAll(async () => {
  for (const { email } of clients.map((actor) => people[actor])) {
    await makeNote((await makeTicket(email)).id, 'Between us.')
  }
})

const ids = (docs: readonly { id: unknown }[]) => docs.map(({ id }) => String(id)).toSorted()

/** A person whom a job or a script has looked up, without a session. */
async function readAs(actor: Actor, collection: 'tickets' | 'messages') {
  const { payload } = await testPayload()
  const found = await payload.findByID({
    collection: slugs.clients,
    id: await person(people[actor].email),
    depth: 0,
    // The stage is set as the desk itself.
    overrideAccess: true,
  })
  const { docs } = await payload.find({
    collection,
    sort: '-id',
    limit: newest,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: { ...found, collection: slugs.clients },
  })
  return ids(docs)
}

it.each(clients)('%s sees the same in code as over HTTP', async (actor) => {
  for (const collection of [slugs.tickets, slugs.messages]) {
    const { body } = await rest('GET', `/api/${collection}?sort=-id&limit=${newest}`, {
      token: await tokenFor(actor),
    })
    expect(await readAs(actor, collection)).toEqual(ids(body.docs))
  }
})
