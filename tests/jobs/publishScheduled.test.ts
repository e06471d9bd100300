import { beforeAll, expect, it } from 'vitest'

import { publishScheduled } from '@/src/jobs/tasks/publishScheduled'
import { slugs } from '@/src/slugs'
import { makeArticle } from '../http/desk/articles'
import { force, person, rowOf, sql } from '../http/desk/system'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { connected } from '../http/connections/held'

const sweep = async () => {
  const { payload } = await testPayload()
  await publishScheduled.run({ payload, input: {}, now: new Date() })
}
const past = () => new Date(Date.now() - 1_000)

type Kind = 'publish' | 'unpublish'

/** As the admin's dialog queues it, for somebody of the team. */
async function schedule(article: string, staff: string, at = past(), type: Kind = 'publish') {
  const { payload } = await testPayload()
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: {
      type,
      doc: { relationTo: slugs.articles, value: article },
      user: { relationTo: slugs.staff, value: await person(staff) },
    },
    waitUntil: at,
    // The stage is set as the desk itself.
    overrideAccess: true,
  })
}

const draft = (title: string) => makeArticle({ title, _status: 'draft' })
const publicly = async (id: string) => (await rest('GET', `/api/articles/${id}`)).status
const publications = async (id: string) => {
  const rows = await sql(
    `select count(*)::int as n from _articles_v where parent_id = $1 and version__status = 'published'`,
    [id],
  )
  return rows[0]?.n
}
const waiting = async () =>
  (await sql(`select input->'doc'->>'value' as article, has_error from payload_jobs`)) as {
    article: string
    has_error: boolean
  }[]

beforeAll(async () => {
  await sql('delete from payload_jobs')
})

it('publishes nothing for whoever may not publish, nor for somebody disabled since', async () => {
  const byAgent = await draft('Scheduled by an agent')
  const byGone = await draft('Scheduled by somebody who left')
  await schedule(byAgent.id, 'sam@desk.example')
  await schedule(byGone.id, 'eve@desk.example')
  const eve = await person('eve@desk.example')
  await force(slugs.staff, eve, { disabled: true })
  await sweep()
  await force(slugs.staff, eve, { disabled: false })
  await sweep()
  for (const { id } of [byAgent, byGone]) {
    expect([await publicly(id), (await rowOf(slugs.articles, id))._status]).toEqual([404, 'draft'])
  }
  expect((await waiting()).map(({ has_error }) => has_error)).toEqual([true, true])
  await sql('delete from payload_jobs')
})

it('publishes at its time and not before, once, however many workers come', async () => {
  const [early, due, taken] = await Promise.all(['Early', 'Due', 'Back'].map(draft))
  await schedule(early!.id, 'eve@desk.example', new Date(Date.now() + 3_600_000))
  await schedule(due!.id, 'eve@desk.example')
  await Promise.all([sweep(), sweep(), sweep(), sweep()])
  await sweep()
  expect([await publicly(early!.id), await publicly(due!.id)]).toEqual([404, 200])
  expect(await publications(due!.id)).toBe(1)
  expect(await waiting()).toEqual([{ article: early!.id, has_error: false }])

  await schedule(taken!.id, 'eve@desk.example')
  await sweep()
  await schedule(taken!.id, 'eve@desk.example', past(), 'unpublish')
  await sweep()
  expect(await publicly(taken!.id)).toBe(404)
})

it('takes up what a worker was at when it died', async () => {
  const { id } = await draft('Left behind')
  await schedule(id, 'eve@desk.example')
  await sql(`update payload_jobs set processing = true where input->'doc'->>'value' = $1`, [id])
  const dead = await connected()
  await dead.query(`select pg_advisory_lock(hashtext('scheduled publishing'))`)
  // It holds on to its work as long as it lives.
  await sweep()
  expect(await publicly(id)).toBe(404)
  await dead.end()
  await expect
    .poll(async () => {
      await sweep()
      return publicly(id)
    })
    .toBe(200)
  expect(await publications(id)).toBe(1)
})
