import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '@/src/slugs'
import { reply } from './desk/act'
import { tokenFor } from './desk/actors'
import { bulk, outcomes, stateOf, three, undo } from './desk/bulk'
import { patch } from './desk/makeTicket'
import { category, force, person, rowOf, rowsOf, sql, type Row } from './desk/system'

let sam: string
beforeAll(async () => {
  for (const actor of ['ada', 'sam', 'nora', 'eve', 'gone'] as const) await tokenFor(actor)
  sam = await person('sam@desk.example')
})

describe('taking it back', () => {
  it('brings everything back exactly', async () => {
    const ids = await three()
    await patch(ids[0]!, { status: 'waiting', waitingOn: 'approval', assignedTo: sam })
    await patch(ids[1]!, { status: 'closed' })
    expect((await reply('ada', ids[2]!)).status).toBe(201)
    const before = await Promise.all(ids.map(stateOf))
    const change = {
      ...{ status: 'resolved', priority: 'urgent', category: await category('Billing Question') },
      assignedTo: await person('admin@desk.example'),
    }
    const { body } = await bulk('sam', ids, change)
    expect(outcomes(body)).toEqual(['done', 'refused', 'done'])
    const back = await undo('sam', body.batch)
    expect(outcomes(back.body)).toEqual(['undone', 'undone'])
    expect(await Promise.all(ids.map(stateOf))).toEqual(before)
    // Once is enough, and what was taken back is not done again by who asks twice.
    expect((await undo('sam', body.batch)).status).toBe(404)
    const again = await bulk('sam', [ids[0]!, ids[2]!], change, { batch: body.batch })
    expect(outcomes(again.body)).toEqual(['done', 'done'])
    expect(await Promise.all(ids.map(stateOf))).toEqual(before)
  })

  it('keeps apart what two people call the same', async () => {
    const [id] = (await three()) as [string]
    const batch = randomUUID()
    expect(outcomes((await bulk('sam', [id], { priority: 'low' }, { batch })).body)).toEqual([
      'done',
    ])
    expect(outcomes((await bulk('nora', [id], { priority: 'urgent' }, { batch })).body)).toEqual([
      'done',
    ])
    expect((await undo('nora', batch)).body.results).toMatchObject([{ outcome: 'undone' }])
    expect((await rowOf(slugs.tickets, id)).priority).toBe('low')
  })

  it('brings back what was closed, wherever it stood, and takes the reply back', async () => {
    const [id] = (await three()) as [string]
    await patch(id, { status: 'waiting', waitingOn: 'third_party' })
    const before = await stateOf(id)
    const { body } = await bulk('sam', [id], { reply: 'Too early.', status: 'resolved' })
    expect((await undo('sam', body.batch)).body.results).toMatchObject([{ outcome: 'undone' }])
    expect(await stateOf(id)).toEqual({ ...before, lastReply: expect.anything() })
    const [message] = await rowsOf(slugs.messages, { ticket: { equals: id } })
    expect(message).toMatchObject({ content: '', withdrawnAt: expect.any(String) })
  })

  it('is asked for once more when it stopped before the reply was taken back', async () => {
    const [id] = (await three()) as [string]
    const before = await stateOf(id)
    const { body } = await bulk('sam', [id], { reply: 'Too early.', priority: 'urgent' })
    const [{ id: message }] = (await rowsOf(slugs.messages, { ticket: { equals: id } })) as [Row]
    await sql(`create function stop_${process.pid}() returns trigger language plpgsql
      as $$ begin raise exception 'stopped'; end $$`)
    await sql(`create trigger stop before update on messages for each row
      when (old.id = '${message}') execute function stop_${process.pid}()`)
    const stopped = await undo('sam', body.batch)
    await sql(`drop function stop_${process.pid}() cascade`)
    expect(outcomes(stopped.body)).toEqual(['refused'])
    expect((await undo('sam', body.batch)).body.results).toMatchObject([{ outcome: 'undone' }])
    expect(await stateOf(id)).toEqual({ ...before, lastReply: expect.anything() })
    expect(await rowOf(slugs.messages, message)).toMatchObject({ content: '' })
    expect((await undo('sam', body.batch)).status).toBe(404)
  })

  it('leaves what somebody has changed since, and says so', async () => {
    const [id] = (await three()) as [string]
    const before = await stateOf(id)
    const { body } = await bulk('sam', [id], { priority: 'urgent', assignedTo: sam })
    await patch(id, { priority: 'low' }, 'admin@desk.example')
    const { results } = (await undo('sam', body.batch)).body
    expect(results).toMatchObject([{ ticket: id, outcome: 'partly', left: ['priority'] }])
    expect(await stateOf(id)).toMatchObject({ priority: 'low', assignedTo: before.assignedTo })
  })

  it('is nobody else’s, and has its time', async () => {
    const [id] = (await three()) as [string]
    const { body } = await bulk('sam', [id], { status: 'closed' })
    expect((await undo('nora', body.batch)).status).toBe(404)
    expect((await rowOf(slugs.tickets, id)).status).toBe('closed')
    const [row] = await rowsOf(slugs.ticketUndos, { batch: { equals: body.batch } })
    const old = new Date(Date.now() - 10 * 60_000 - 1_000).toISOString()
    await force(slugs.ticketUndos, row!.id, { createdAt: old })
    const late = await undo('sam', body.batch)
    expect(late.body.results).toMatchObject([{ outcome: 'refused', code: 'undo_too_late' }])
    expect((await rowOf(slugs.tickets, id)).status).toBe('closed')
  })
})
