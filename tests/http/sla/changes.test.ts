import { beforeAll, expect, it } from 'vitest'
import { runRecalculation } from '@/src/database/sla/recalculation'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { makeTicket, patch } from '../desk/makeTicket'
import { organization, put, rowOf, rowsOf, sql } from '../desk/system'
import { acmeIsPromised, alwaysOpen, cyclesOf, promised } from './levels'

const minute = 60_000
let levels: { policy: string; hours: string }

beforeAll(async () => {
  levels = await acmeIsPromised('Changes')
})

const asNora = async (method: string, path: string, body?: unknown, headers = {}) =>
  rest(method, path, { token: await tokenFor('nora'), body, headers })

/** What a worker would do with what a change has queued. */
async function recalculated(): Promise<string[]> {
  const { payload } = await testPayload()
  const open = await rowsOf(slugs.slaRecalculations, { finishedAt: { exists: false } })
  for (const { id } of open) await runRecalculation(payload, id)
  return open.map(({ reason }) => String(reason))
}

const due = async (ticket: string) => (await rowOf(slugs.tickets, ticket)).resolutionDueAt
const after = (at: unknown, minutes: number) =>
  new Date(new Date(String(at)).getTime() + minutes * minute).toISOString()

it('reckons open tickets anew when a policy changes, and says how many changed', async () => {
  const { id } = await makeTicket('ada@acme.example', { priority: 'normal' })
  const done = await makeTicket('ada@acme.example', { priority: 'normal' })
  await asNora('POST', `/api/tickets/${done.id}/closure`)
  const judged = await cyclesOf(done.id)
  const before = await due(id)
  const targets = { normal: { ...promised, resolution: 600 } }
  const { status } = await asNora('PATCH', `/api/sla-policies/${levels.policy}`, { targets })
  expect(status).toBe(200)
  expect(await recalculated()).toEqual(['policy'])
  expect(await due(id)).toBe(after(before, 120))
  // What was judged stays judged.
  expect(await cyclesOf(done.id)).toEqual(judged)
  const [row] = await rowsOf(slugs.slaRecalculations)
  expect(row?.changed).toBeGreaterThan(0)
  const versions = await sql('select version from policy_versions where policy_id = $1', [
    levels.policy,
  ])
  expect(versions).toHaveLength(2)
})

it('keeps a promise that was kept, whatever is promised later', async () => {
  const { id } = await makeTicket('ada@acme.example', { priority: 'normal' })
  await rest('POST', `/api/tickets/${id}/messages`, {
    token: await tokenFor('sam'),
    body: { content: 'Words.' },
  })
  const first = async () => (await cyclesOf(id)).find(({ target }) => target === 'first_response')
  const kept = await first()
  expect(kept?.outcome).toBe('met')
  const targets = { normal: { ...promised, firstResponse: 1, resolution: 480 } }
  await asNora('PATCH', `/api/sla-policies/${levels.policy}`, { targets })
  await recalculated()
  expect(await first()).toEqual(kept)
})

it('reckons anew when a calendar or the policy of an organization changes', async () => {
  const { id } = await makeTicket()
  const always = await due(id)
  const weekdays = alwaysOpen.slice(0, 5)
  await asNora('PATCH', `/api/business-hours/${levels.hours}`, {
    intervals: weekdays.map((day) => ({ ...day, opens: '09:00', closes: '10:00' })),
  })
  expect(await recalculated()).toEqual(['calendar'])
  expect(new Date(String(await due(id))).getTime()).toBeGreaterThan(
    new Date(String(always)).getTime(),
  )
  await asNora('PATCH', `/api/business-hours/${levels.hours}`, { intervals: alwaysOpen })
  await recalculated()
  expect(await due(id)).toBe(always)

  const acme = await organization('Acme')
  await asNora('PATCH', `/api/organizations/${acme}`, { slaPolicy: null })
  expect(await recalculated()).toEqual(['organization'])
  expect(await due(id)).not.toBe(always)
  await asNora('PATCH', `/api/organizations/${acme}`, { slaPolicy: levels.policy })
  await recalculated()
  expect(await due(id)).toBe(always)
})

it('gives tickets from before the first policy their clocks, from their history', async () => {
  const { id } = await makeTicket()
  const [before] = [await due(id)]
  await sql('delete from sla_cycles where ticket_id = $1', [id])
  await sql('update tickets set resolution_due_at = null where id = $1', [id])
  const start = await put(slugs.slaRecalculations, { reason: 'start', done: 0, changed: 0 })
  expect(await recalculated()).toEqual(['start'])
  expect(await due(id)).toBe(before)
  expect(await rowOf(slugs.slaRecalculations, start.id)).toMatchObject({ changed: 1 })
})

it('warns by the share that is set now, also of a ticket whose terms are known', async () => {
  const { id } = await makeTicket('ada@acme.example', { priority: 'normal' })
  await patch(id, { status: 'waiting', waitingOn: 'client' })
  const share = (slaWarningPercent: number) =>
    asNora('POST', '/api/globals/desk-settings', { slaWarningPercent })
  expect((await share(50)).status).toBe(200)
  expect(await recalculated()).toEqual(['settings'])
  await patch(id, { status: 'in_progress' })
  const resolution = (await cyclesOf(id)).find(({ target }) => target === 'resolution')
  expect(after(resolution?.warnAt, promised.resolution / 2)).toBe(resolution?.dueAt)
  await share(80)
  await recalculated()
})

it.each([
  ['a zone', { timeZone: 'Europe/Bielefeld' }, 'timeZone', /time zone/],
  ['no open time', { intervals: [] }, 'intervals', /never open/],
  [
    'an overlap',
    { intervals: [alwaysOpen[0], { day: 'monday', opens: '09:00', closes: '10:00' }] },
    'intervals.1.opens',
    /overlap/,
  ],
  [
    'a night in one row',
    { intervals: [{ day: 'monday', opens: '22:00', closes: '06:00' }] },
    'intervals.0.opens',
    /over midnight/,
  ],
])('refuses %s in words and keeps what was there', async (_, body, path, words) => {
  const before = await rowOf(slugs.businessHours, levels.hours)
  const answer = await asNora('PATCH', `/api/business-hours/${levels.hours}`, body)
  expect(answer.status).toBe(400)
  const text = JSON.stringify(answer.body)
  expect(text).toMatch(words)
  expect(text).toContain(path)
  expect(await rowOf(slugs.businessHours, levels.hours)).toEqual(before)
  expect(await recalculated()).toEqual([])
})

it('keeps exactly one default', async () => {
  const defaults = () => rowsOf(slugs.slaPolicies, { isDefault: { equals: true } })
  const [was] = await defaults()
  const left = await asNora('PATCH', `/api/sla-policies/${was?.id}`, { isDefault: false })
  expect(left.status).toBe(400)
  expect((await asNora('DELETE', `/api/sla-policies/${was?.id}`)).status).toBe(409)
  await asNora('PATCH', `/api/sla-policies/${levels.policy}`, { isDefault: true })
  expect((await defaults()).map(({ id }) => id)).toEqual([levels.policy])
  const both = await Promise.all(
    [was?.id, levels.policy].map((id) =>
      asNora('PATCH', `/api/sla-policies/${id}`, { isDefault: true }),
    ),
  )
  expect(both.some(({ status }) => status === 200)).toBe(true)
  expect(await defaults()).toHaveLength(1)
})

it('refuses a promise that would come due after all that is known', async () => {
  const hours = await put(slugs.businessHours, {
    name: 'An hour a week',
    timeZone: 'UTC',
    intervals: [{ day: 'monday', opens: '09:00', closes: '10:00' }],
  })
  const answer = await asNora('PATCH', `/api/sla-policies/${levels.policy}`, {
    businessHours: hours.id,
    targets: { low: { ...promised, resolution: 500_000 } },
  })
  expect(answer.status).toBe(400)
  expect(JSON.stringify(answer.body)).toContain('targets.low.resolution')
})

it('leaves the proposals of holidays to admins', async () => {
  for (const actor of ['ada', 'sam', 'eve'] as const) {
    const { status } = await rest('GET', '/api/business-hours/holidays?country=DE', {
      token: await tokenFor(actor),
    })
    expect(status).toBe(403)
  }
  const { body } = await asNora('GET', '/api/business-hours/holidays?country=DE&region=BY')
  expect(body.holidays.length).toBeGreaterThan(30)
  const file = await asNora('POST', '/api/business-hours/holidays', { ics: 'nonsense' })
  expect(file.status).toBe(400)
})
