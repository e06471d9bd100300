// First: it names the database that everything below is loaded with.
import '../support/httpSetup'

import { performance } from 'node:perf_hooks'
import { Client } from 'pg'
import { beforeAll, expect, it } from 'vitest'

import { runRecalculation } from '@/src/database/sla/recalculation'
import { sweepPromises } from '@/src/jobs/tasks/sweepPromises'
import { slugs } from '@/src/slugs'
import { makeTicket } from '../http/desk/makeTicket'
import { force, organization, put, rowOf, sql } from '../http/desk/system'
import { acmeIsPromised, promised } from '../http/sla/levels'
import { startWorkerProcess } from '../jobs/startWorkerProcess'
import { workerDatabase } from '../support/database'
import { testPayload } from '../support/payload'
import { statementsOf } from '../support/statements'
import { sized } from './parts/amount'

const open = sized(20_000, 100_000)
const due = sized(120, 400)
const minute = 60_000
let policy: string

/** Copies of one ticket with its clocks, far from being due; and some that have been for a week. */
async function fill() {
  const { id } = await makeTicket()
  // Past all triggers, and on a connection of its own: that of the desk gives a statement seconds.
  const loader = new Client(await workerDatabase())
  await loader.connect()
  await loader.query('set session_replication_role = replica')
  await loader.query(
    `with made as (
       insert into tickets (id, subject, description, status, priority, client_id, organization_id,
         category_id, source, requester_name, last_activity_at, created_at, sla_status, sla_due_at,
         first_response_due_at, resolution_due_at)
       select gen_random_uuid(), subject, description, status, priority, client_id, organization_id,
         category_id, source, requester_name, last_activity_at, created_at, sla_status, sla_due_at,
         first_response_due_at, resolution_due_at
       from tickets, generate_series(1, $2::int) where id = $1 returning id)
     insert into sla_cycles (id, ticket_id, target, priority, policy_id, policy_version,
       calendar_version, started_at, goal, used, since, warn_at, due_at, tell_at)
     select gen_random_uuid(), made.id, target, priority, policy_id, policy_version,
       calendar_version, started_at, goal, used, since, warn_at, due_at, tell_at
     from made, sla_cycles where ticket_id = $1`,
    [id, open],
  )
  await loader.query(
    `insert into ticket_events (id, ticket_id, kind, actor_side, after, is_internal, client_id,
       organization_id, created_at)
     select gen_random_uuid(), t.id, 'created', 'client',
       '{"status": "open", "priority": "normal"}', false, t.client_id, t.organization_id, t.created_at
     from tickets t where not exists (select from ticket_events where ticket_id = t.id)`,
  )
  await loader.query('analyze tickets, sla_cycles, ticket_events')
  await loader.end()
}

const makeDue = () =>
  sql(
    `update sla_cycles set started_at = started_at - interval '7 days',
       warn_at = warn_at - interval '7 days', due_at = due_at - interval '7 days',
       tell_at = tell_at - interval '7 days', since = since - interval '7 days'
     where ticket_id in (
       select ticket_id from sla_cycles where tell_at > now() group by 1 order by 1 limit $1)
     returning ticket_id`,
    [due],
  )

const told = async () => {
  const [row] = await sql(
    `select (select count(*) from sla_tellings)::int as rows,
       (select count(*) from ticket_events where kind in ('sla_breach', 'sla_warning'))::int as events,
       (select count(*) from (select 1 from ticket_events where kind = 'sla_breach'
          group by ticket_id, after->>'target', after->>'dueAt' having count(*) > 1) d)::int as twice,
       (select count(*) from sla_cycles where tell_at < now())::int as left`,
  )
  return row as { rows: number; events: number; twice: number; left: number }
}

beforeAll(async () => {
  ;({ policy } = await acmeIsPromised('Sweep'))
  await sql('update sla_cycles set tell_at = null')
  await fill()
})

it(`finds what is due among ${open} by one look at an index`, async () => {
  const { payload } = await testPayload()
  const run = () => sweepPromises.run({ payload, input: {}, now: new Date() })
  const statements = await statementsOf(run)
  const timed = async (work: () => Promise<unknown>) => {
    const samples: number[] = []
    for (let i = 0; i < 40; i++) {
      const begun = performance.now()
      await work()
      samples.push(performance.now() - begun)
    }
    return samples.sort((a, b) => a - b)[20] ?? 0
  }
  const sweep = await timed(run)
  const plain = await timed(() =>
    sql('select ticket_id from sla_cycles where tell_at < now() order by tell_at limit 200'),
  )
  console.log(
    `sweep of ${open} open tickets: ${statements.length} statement, ${sweep.toFixed(2)} ms; a plain query over the same index ${plain.toFixed(2)} ms; ratio ${(sweep / plain).toFixed(1)}`,
  )
  expect(statements).toHaveLength(1)
  expect(sweep / plain).toBeLessThan(10)
})

it('tells each once when four look at once, after a week', async () => {
  const { payload } = await testPayload()
  const before = await told()
  const tickets = new Set((await makeDue()).map(({ ticket_id }) => ticket_id))
  const begun = performance.now()
  const run = () => sweepPromises.run({ payload, input: {}, now: new Date() })
  await Promise.all([run(), run(), run(), run()])
  const seconds = (performance.now() - begun) / 1000
  const after = await told()
  console.log(
    `four at once: ${tickets.size} tickets, ${after.events - before.events} events, ${after.twice} twice, ${seconds.toFixed(1)} s`,
  )
  expect(after).toMatchObject({ twice: 0, left: 0 })
  expect(after.events - before.events).toBe(tickets.size * 2)
  expect(after.rows - before.rows).toBe(tickets.size * 2)
})

it('tells each once although workers are killed in the middle', async () => {
  const before = await told()
  await makeDue()
  const settings = { DATABASE_URL: String(process.env.DATABASE_URL), WORKER: 'off' }
  const workers = Array.from({ length: 4 }, () => startWorkerProcess(settings))
  const poll = { timeout: 400_000, interval: 200 }
  try {
    await expect.poll(async () => (await told()).events - before.events, poll).toBeGreaterThan(40)
    const inTheMiddle = await told()
    await Promise.all(workers.splice(0, 3).map((worker) => worker.kill()))
    workers.push(startWorkerProcess(settings))
    await expect.poll(async () => (await told()).left, poll).toBe(0)
    const after = await told()
    console.log(
      `killed after ${inTheMiddle.events - before.events} events: ${after.events - before.events} in the end, ${after.twice} twice`,
    )
    expect(after.twice).toBe(0)
    expect(after.events - before.events).toBe(due * 2)
  } finally {
    for (const worker of workers) await worker.kill()
  }
})

it(`reckons ${open} anew while the desk goes on`, async () => {
  const { payload } = await testPayload()
  await force(slugs.organizations, await organization('Acme'), { slaPolicy: policy })
  await payload.update({
    collection: slugs.slaPolicies,
    id: policy,
    data: { targets: { normal: { ...promised, resolution: 481 } } } as never,
    overrideAccess: true,
    context: { silent: true },
  })
  const recalculation = await put(slugs.slaRecalculations, {
    reason: 'policy',
    done: 0,
    changed: 0,
  })
  const begun = performance.now()
  const memory = process.memoryUsage().rss
  let isOver = false
  const waits: number[] = []
  const meanwhile = (async () => {
    while (!isOver) {
      const from = performance.now()
      await makeTicket()
      waits.push(performance.now() - from)
    }
  })()
  await runRecalculation(payload, recalculation.id)
  isOver = true
  await meanwhile
  const { changed, done } = await rowOf(slugs.slaRecalculations, recalculation.id)
  const seconds = (performance.now() - begun) / 1000
  const grown = (process.memoryUsage().rss - memory) / 1024 / 1024
  const p95 = waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0
  console.log(
    `reckoned ${String(done)}, changed ${String(changed)}, in ${seconds.toFixed(0)} s, ${grown.toFixed(0)} MB more; meanwhile ${waits.length} tickets made, p95 ${p95.toFixed(0)} ms`,
  )
  expect(Number(changed)).toBeGreaterThan(open * 0.9)
  expect(p95).toBeLessThan(minute / 12)
})
