import { getPayload, handleEndpoints, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { endHubs, hubOf } from '@/src/realtime/hubOf'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { follow, type OpenStream } from '../../support/follow'
import { reply } from '../desk/act'
import { tokenFor } from '../desk/actors'
import { makeTicket } from '../desk/makeTicket'
import { sql } from '../desk/system'
import { deskStream, heard, idsIn, isReady, listenAs, streamOf } from './listeners'

let second: Payload

/** An app as a second process would run it: its own connections to the same database. */
beforeAll(async () => {
  second = await getPayload({ config: (await testPayload()).config, key: 'second' })
})

afterAll(async () => {
  await hubOf(second).end()
})

async function listenAtSecond(path: string): Promise<OpenStream> {
  const gone = new AbortController()
  const request = new Request(`http://localhost:3000${path}`, {
    headers: { Authorization: `JWT ${await tokenFor('ada')}` },
    signal: gone.signal,
  })
  const { config } = await testPayload()
  const response = await handleEndpoints({ config, request, payloadInstanceCacheKey: 'second' })
  const stream = follow(response, async () => gone.abort())
  await stream.until(isReady)
  return stream
}

it('tells in one process what happened in another', async () => {
  const { id } = await makeTicket()
  const here = await listenAs('ada', streamOf(id))
  const there = await listenAtSecond(streamOf(id))
  const { body } = await reply('sam', id)
  await heard(here, body.doc.id)
  await heard(there, body.doc.id)
  expect(there.text().split(body.doc.id)).toHaveLength(2)
  const connections = await sql(
    `select pid from pg_stat_activity
     where application_name = 'desk-live' and datname = current_database()`,
  )
  expect(connections).toHaveLength(2)
  await there.close()
})

it('goes on in another process where it left off in the first', async () => {
  const { id } = await makeTicket()
  const here = await listenAs('ada', streamOf(id))
  const first = await reply('sam', id)
  const last = idsIn(await heard(here, first.body.doc.id))[0]
  await here.close()
  const { body } = await reply('sam', id)
  const there = await listenAtSecond(`${streamOf(id)}?since=${last}`)
  // A stream begins where its process has read to: the newest may follow what was missed.
  await heard(there, body.doc.id)
  expect(there.text()).not.toContain(first.body.doc.id)
  await there.close()
})

it('loses nothing when its connection to the database breaks', async () => {
  const { id } = await makeTicket()
  const stream = await listenAs('ada', streamOf(id))
  const before = await reply('sam', id)
  await heard(stream, before.body.doc.id)
  await sql(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'desk-live' and datname = current_database()`,
  )
  const unheard = await reply('sam', id)
  const told = await heard(stream, unheard.body.doc.id)
  const later = await reply('sam', id)
  const all = idsIn(await heard(stream, later.body.doc.id))
  expect(new Set(all).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(3)
  expect(told.filter(({ event }) => event === 'ready')).toHaveLength(1)
})

it('ends all streams when the process does, and takes no more', async () => {
  const streams = await Promise.all([listenAs('ada'), listenAs('sam')])
  await endHubs()
  await Promise.all(streams.map((stream) => stream.ended))
  // Not for good: they come back, to another process or to this one when it is back.
  for (const stream of streams) expect(stream.text()).not.toContain('event: end')
  const { id } = await makeTicket()
  const again = await listenAs('ada', streamOf(id))
  await heard(again, (await reply('sam', id)).body.doc.id)
  expect((await rest('GET', deskStream, { token: await tokenFor('eve') })).status).toBe(403)
})
