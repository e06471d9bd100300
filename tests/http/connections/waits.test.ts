import { beforeAll, describe, expect, it } from 'vitest'

import { connectionBroke } from '@/src/health/databaseIsDown'
import { slugs } from '@/src/slugs'
import { graphql } from '../../support/graphql'
import { rest, type Answer } from '../../support/rest'
import { reply } from '../desk/act'
import { tokenFor } from '../desk/actors'
import { makeTicket, patch } from '../desk/makeTicket'
import { force, person, rowOf } from '../desk/system'
import { isAlone } from '../../support/isAlone'
import { end, holdRow, open, takeAll, until, waiting } from './held'

const busy = /^(The desk is busy|Hier ist gerade viel los)/
// On one connection all but the first may wait for that.
const taken = new RegExp(
  `^(Somebody else is changing the same|Jemand ändert gerade dasselbe${isAlone ? '|The desk is busy|Hier ist' : ''})`,
)

const isForLater = ({ status, headers, body }: Answer, words: RegExp) => {
  expect([status, body.errors]).toMatchObject([503, [{ message: expect.stringMatching(words) }]])
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
}

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'sam', 'nora'] as const) await tokenFor(actor)
  await force(slugs.clients, await person('alan@acme.example'), { language: 'de' })
})

describe('a row that somebody holds', () => {
  it('is waited for a few seconds, then answered in words, by every way', async () => {
    const { id } = await makeTicket()
    const letGo = await holdRow('tickets', id)
    try {
      const first = reply('ada', id)
      await until(async () => (await waiting()).length > 0)
      const [sams, alans, asked] = await Promise.all([
        patch(id, { priority: 'low' }),
        rest('POST', `/api/tickets/${id}/closure`, { token: await tokenFor('alan') }),
        graphql(
          `mutation { updateTicket(id: "${id}", data: { priority: low }) { id } }`,
          {},
          await tokenFor('nora'),
        ),
      ])
      isForLater(await first, /^Somebody else is changing the same/)
      isForLater(sams, taken)
      isForLater(alans, taken)
      // On a pool of one the door answers, before GraphQL is asked.
      expect(asked.body.errors).toMatchObject([
        isAlone ? { code: 'busy' } : { extensions: { statusCode: 503 } },
      ])
      expect(asked.body.errors[0].message).toMatch(taken)
      expect(Number(asked.headers.get('retry-after'))).toBeGreaterThan(0)
    } finally {
      await letGo()
    }
    expect(await rowOf(slugs.tickets, id)).toMatchObject({ status: 'open', priority: 'high' })
    expect(await open()).toEqual([])
    expect((await reply('ada', id)).status).toBe(201)
  })

  it('costs the connection that is cut meanwhile, and no other', async () => {
    const { id } = await makeTicket()
    const letGo = await holdRow('tickets', id)
    const changing = patch(id, { priority: 'low' })
    await until(async () => (await waiting()).length > 0)
    await end(await waiting())
    isForLater(await changing, /^Something went wrong on our side/)
    await letGo()
    expect((await patch(id, { priority: 'low' })).status).toBe(200)
  })
})

describe('a database without a free connection', () => {
  it('is waited for a few seconds, then answered in words', async () => {
    const [ada, { id }] = [await tokenFor('ada'), await makeTicket()]
    const all = await takeAll()
    delete (globalThis as { deskDatabaseState?: unknown }).deskDatabaseState
    try {
      const [read, change] = await Promise.all([
        rest('GET', '/api/tickets?limit=1', { token: ada }),
        reply('ada', id),
      ])
      isForLater(read, busy)
      isForLater(change, busy)
      // A page that fails for that is told from one that is wrong.
      expect(connectionBroke()).toBe(true)
    } finally {
      all.forEach((client) => client.release())
    }
    expect((await rest('GET', '/api/tickets?limit=1', { token: ada })).status).toBe(200)
  })
})
