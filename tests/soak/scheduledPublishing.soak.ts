// First: it names the database that everything below is loaded with.
import '../support/httpSetup'

import { Client } from 'pg'
import { expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { makeArticle } from '../http/desk/articles'
import { person, sql } from '../http/desk/system'
import { startWorkerProcess } from '../jobs/startWorkerProcess'
import { workerDatabase } from '../support/database'
import { rest } from '../support/rest'
import { testPayload } from '../support/payload'

const settings = { APP_URL: 'https://support.example.com' }
/** The clock starts it once a minute. */
const minutes = { timeout: 240_000, interval: 500 }

const statusOf = async (id: string) => (await rest('GET', `/api/articles/${id}`)).status

async function schedule(article: string, email: string, at: Date) {
  const { payload } = await testPayload()
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type: 'publish',
      doc: { relationTo: slugs.articles, value: article },
      user: { relationTo: slugs.staff, value: await person(email) },
    },
    waitUntil: at,
    // The stage is set as the desk itself.
    overrideAccess: true,
  })
}

it('publishes once, at its time, as its person, though a worker is killed at it', async () => {
  const draft = (title: string) => makeArticle({ title, _status: 'draft' })
  const [due, foreign, later] = [await draft('Due'), await draft('Not his'), await draft('Later')]
  await schedule(due.id, 'eve@desk.example', new Date(Date.now() - 1_000))
  await schedule(foreign.id, 'sam@desk.example', new Date(Date.now() - 1_000))
  await schedule(later.id, 'eve@desk.example', new Date(Date.now() + 3_600_000))

  // Whoever publishes it waits at its row, in the middle of the work.
  const holder = new Client({ connectionString: await workerDatabase() })
  await holder.connect()
  await holder.query('begin')
  await holder.query('select from articles where id = $1 for update', [due.id])
  const waitsAtRow = async () =>
    (
      await sql(
        `select count(*)::int as waiting from pg_stat_activity
         where wait_event_type = 'Lock' and query ilike '%articles%'`,
      )
    )[0]?.waiting
  const first = startWorkerProcess(settings)
  await expect.poll(waitsAtRow, minutes).toBeGreaterThan(0)
  const second = startWorkerProcess(settings)
  expect(await first.kill()).toEqual([null, 'SIGKILL'])
  expect(await statusOf(due.id)).toBe(404)
  await holder.query('rollback')
  await holder.end()

  await expect.poll(() => statusOf(due.id), minutes).toBe(200)
  // One more minute of both, and nothing of it happens again.
  const jobsOf = async (id: string) =>
    sql(`select has_error from payload_jobs where input->'doc'->>'value' = $1`, [id])
  await expect.poll(async () => (await jobsOf(foreign.id))[0]?.has_error, minutes).toBe(true)
  expect(await jobsOf(due.id)).toEqual([])
  await second.stop()

  const [published] = await sql(
    `select count(*)::int as times from _articles_v where parent_id = $1 and version__status = 'published'`,
    [due.id],
  )
  console.log(`scheduled: published ${String(published?.times)} time, by the worker that was left`)
  expect(published?.times).toBe(1)
  expect([await statusOf(foreign.id), await statusOf(later.id)]).toEqual([404, 404])
})
