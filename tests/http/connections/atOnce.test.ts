import { expect, it } from 'vitest'
import { workLimits } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { rest, type Answer } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { makeTicket, patch } from '../desk/makeTicket'
import { rowOf } from '../desk/system'
import { isAlone } from '../../support/isAlone'
import { holdRow, until, waiting } from './held'

const { atOnce, waiting: inLine } = workLimits.person

// On one connection one change that waits keeps everybody from everything.
it.skipIf(isAlone)('does a few changes of one person at once, and refuses too many', async () => {
  const token = await tokenFor('sam')
  const [{ id }, { id: another }] = [await makeTicket(), await makeTicket()]
  await tokenFor('nora')
  const letGo = await holdRow('tickets', id)
  const answers: Answer[] = []
  // What only a POST can say of itself: a change stays a change.
  const headers = { 'X-HTTP-Method-Override': 'GET' }
  const change = async (body: object, signal?: AbortSignal) => {
    answers.push(await rest('PATCH', `/api/tickets/${id}`, { token, body, headers, signal }))
  }

  const running = Array.from({ length: atOnce }, () => change({ priority: 'urgent' }))
  await until(async () => (await waiting()).length > 0)
  const gone = new AbortController()
  const others = Array.from({ length: inLine + 3 }, () => change({ priority: 'low' }, gone.signal))
  await until(() => answers.length === 3)
  for (const { status, headers, body } of answers) {
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(body.errors[0].message).toMatch(/^You have too many requests under way/)
  }

  // Somebody else works on, and the same person still reads.
  expect((await patch(another, { priority: 'high' }, 'admin@desk.example')).status).toBe(200)
  expect((await rest('GET', `/api/tickets/${id}`, { token })).status).toBe(200)

  // Who goes away leaves the line, and what they asked for is not done.
  gone.abort()
  await Promise.all(others)
  const last = change({ priority: 'urgent' })
  await letGo()
  await Promise.all([...running, last])
  const said = (status: number) => answers.filter((answer) => answer.status === status).length
  expect([said(200), said(429)]).toEqual([atOnce + 1, inLine + 3])
  expect((await rowOf(slugs.tickets, id)).priority).toBe('urgent')
})
