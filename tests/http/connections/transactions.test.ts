import { createLocalReq, initTransaction, type PayloadRequest } from 'payload'
import { afterEach, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { statementsOf } from '../../support/statements'
import { testPayload } from '../../support/payload'
import { reply } from '../desk/act'
import { tokenFor } from '../desk/actors'
import { makeTicket, patch } from '../desk/makeTicket'
import { category, rowsOf } from '../desk/system'
import { isAlone } from '../../support/isAlone'
import { beside, end, open, pool, until } from './held'

type Session = { db: { execute(text: string): Promise<unknown> } }

async function sessionOf(req: PayloadRequest): Promise<Session> {
  const { payload } = await testPayload()
  const { sessions } = payload.db as unknown as { sessions: Record<string, Session> }
  return sessions[String(await req.transactionID)]!
}

/** A transaction that has its connection, and that nobody ends. */
async function begun(): Promise<PayloadRequest> {
  const { payload } = await testPayload()
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await (await sessionOf(req)).db.execute('select 1')
  return req
}

/** As many as there can be at once. */
async function allBegun(): Promise<PayloadRequest[]> {
  const most = Math.ceil((await pool()).options.max / 2)
  return Promise.all(Array.from({ length: most }, begun))
}

const undo = async (all: readonly PayloadRequest[]) => {
  const { payload } = await testPayload()
  for (const req of all) await payload.db.rollbackTransaction(String(req.transactionID))
}

describe('a connection', () => {
  it('is not taken for a change that is refused before it asks anything', async () => {
    const token = await tokenFor('eve')
    const body = { subject: 'Not hers', description: 'Words.', category: await category() }
    const said = await statementsOf(async () => {
      expect((await rest('POST', '/api/tickets', { token, body })).status).toBe(403)
    })
    expect(said.map(({ text }) => text)).not.toContain('begin')
  })

  it('comes back when PostgreSQL has ended it, though nobody ends the transaction', async () => {
    const { id } = await makeTicket()
    for (let round = 0; round < 2; round++) {
      const lost = await allBegun()
      await end(await open())
      const all = await pool()
      await until(() => all.totalCount <= all.options.max - lost.length)
    }
    expect((await patch(id, { priority: 'high' })).status).toBe(200)
    expect(await open()).toEqual([])
  })

  it.skipIf(isAlone)('is left for whoever reads, however many change something', async () => {
    const token = await tokenFor('ada')
    const all = await allBegun()
    const oneMore = begun()
    expect((await rest('GET', '/api/tickets?limit=1', { token })).status).toBe(200)
    expect(await open()).toHaveLength(all.length)
    await undo(all)
    await undo([await oneMore])
    expect(await open()).toEqual([])
  })
})

describe('a commit', () => {
  const name = 'refuse_at_commit'
  afterEach(() => beside(`drop trigger if exists ${name} on messages`))

  it('that the database refuses is no success', async () => {
    await beside(
      `create or replace function ${name}() returns trigger language plpgsql as $$
       begin raise exception 'not this one'; end $$`,
    )
    await beside(
      `create constraint trigger ${name} after insert on messages
       deferrable initially deferred for each row when (new.content = 'Refused in the end')
       execute function ${name}()`,
    )
    const { id } = await makeTicket()
    expect((await reply('sam', id, { content: 'Refused in the end' })).status).toBe(500)
    expect(await rowsOf(slugs.messages, { ticket: { equals: id } })).toEqual([])
    expect((await reply('sam', id, { content: 'Taken' })).status).toBe(201)
    expect(await open()).toEqual([])
  })

  it('after a statement that failed tells what failed', async () => {
    const { payload } = await testPayload()
    const { id } = await makeTicket()
    const req = await begun()
    const wrong = { collection: slugs.tickets, id, data: { client: id }, req } as const
    await payload.db.updateOne(wrong).catch(() => undefined)
    await expect(payload.db.commitTransaction(String(req.transactionID))).rejects.toMatchObject({
      code: '23503',
    })
    expect(await open()).toEqual([])
  })

  it('is the last that its transaction says', async () => {
    const { payload } = await testPayload()
    const req = await begun()
    const { db } = await sessionOf(req)
    await payload.db.commitTransaction(String(req.transactionID))
    await expect(db.execute('select 1')).rejects.toMatchObject({
      cause: { message: 'This transaction is over.' },
    })
  })
})
