import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sweepReviews } from '@/src/jobs/tasks/sweepReviews'
import { slugs } from '@/src/slugs'
import { tokenFor } from '../http/desk/actors'
import { makeArticle } from '../http/desk/articles'
import { force, person, rowOf, rowsOf } from '../http/desk/system'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { openMailbox, seen } from './mailbox'
import { sendsAsBefore } from './mailSettings'

const day = 24 * 60 * 60 * 1000
const in_ = (days: number) => new Date(Date.now() + days * day)

let payload: Payload
let mailbox: Awaited<ReturnType<typeof openMailbox>>
let eve: string
let kim: string
beforeAll(async () => {
  ;({ payload } = await testPayload())
  mailbox = await openMailbox(payload)
  for (const actor of ['eve', 'nora'] as const) await tokenFor(actor)
  ;[eve, kim] = [await person('eve@desk.example'), await person('kim@desk.example')]
})
afterAll(async () => {
  sendsAsBefore()
  await mailbox.stop()
})

/** An article that is to be looked at in so many days. */
const dueIn = (days: number, data: Record<string, unknown> = {}) =>
  makeArticle({ reviewOn: in_(days).toISOString(), owner: eve, ...data })

/** The sweep, and the worker after it, at that moment. */
async function sweep(article: string, now = new Date()) {
  await sweepReviews.run({ payload, input: {}, now })
  await mailbox.work(article, now)
  return mailbox.arrived()
}
const mailsAbout = (article: string) => rowsOf(slugs.deliveries, { article: { equals: article } })

describe('an article whose day has come', () => {
  it('is told to its owner, once for each date, whoever sweeps', async () => {
    const { id } = await dueIn(1, { title: 'Kowari' })
    expect(await sweep(id)).toEqual([])
    await Promise.all([1, 2].map(() => sweepReviews.run({ payload, input: {}, now: in_(1.1) })))
    const [mail, ...more] = await sweep(id, in_(1.1))
    expect(more).toEqual([])
    expect(mail?.to1).toBe('eve@desk.example')
    expect(mail?.subject).toBe('An article is to be looked at again')
    expect(seen(mail?.text)).toContain('Kowari')
    expect(mail?.html).toContain(`/admin/collections/articles/${id}"`)
    expect(mail?.html).toContain('/admin/collections/articles/care"')
    expect(await sweep(id, in_(30))).toEqual([])

    // Looked at, it is right for half a year; then there is a new date.
    const token = await tokenFor('eve')
    expect((await rest('PUT', `/api/articles/${id}/checked`, { token })).status).toBe(200)
    await rest('PATCH', `/api/articles/${id}`, { token, body: { reviewOn: in_(-1).toISOString() } })
    expect(await sweep(id, in_(100))).toEqual([])
    expect(await sweep(id, in_(190))).toHaveLength(1)
    expect(await mailsAbout(id)).toHaveLength(2)
  })

  it('comes with all others of its owner, and with nobody else’s', async () => {
    const [one, two] = [
      await dueIn(-1, { title: 'Kultarr' }),
      await dueIn(-2, { title: 'Mulgara' }),
    ]
    const other = await dueIn(-1, { title: 'Ningaui', owner: kim })
    const nobodys = await dueIn(-1, { title: 'Planigale', owner: null })
    const draft = await dueIn(-1, { title: 'Antechinus', _status: 'draft' })
    const [mail, ...more] = await sweep(one.id)
    expect(more).toEqual([])
    expect(mail?.subject).toBe('2 articles are to be looked at again')
    expect(seen(mail?.text)).toMatch(/Kultarr[\s\S]*Mulgara/)
    expect(seen(mail?.text)).not.toMatch(/Ningaui|Planigale|Antechinus/)
    expect(await sweep(two.id)).toEqual([])
    const [kims] = await sweep(other.id)
    expect(kims?.to1).toBe('kim@desk.example')
    for (const { id } of [nobodys, draft]) expect(await mailsAbout(id)).toEqual([])
  })

  it('is told to nobody who has switched it off, and one click does that', async () => {
    const first = await dueIn(-1, { title: 'Phascogale' })
    const [mail] = await sweep(first.id)
    const link = /<(https?:[^>]*unsubscribe[^>]*)>/.exec(mail?.raw.replace(/\r\n[ \t]+/g, '') ?? '')
    expect((await rest('POST', new URL(link?.[1] ?? '').pathname)).status).toBe(200)
    expect((await rowOf(slugs.staff, eve)).mailChoices).toMatchObject({ reviews: false })
    const { id } = await dueIn(-1)
    expect(await sweep(id)).toEqual([])
    expect((await mailsAbout(id)).map(({ status }) => status)).toEqual(['dropped'])
    await force(slugs.staff, eve, { mailChoices: { reviews: true } })
  })

  it('is not told any more when it was looked at or given away before the mail went out', async () => {
    const looked = await dueIn(-1)
    const given = await dueIn(-1)
    await sweepReviews.run({ payload, input: {}, now: new Date() })
    const token = await tokenFor('eve')
    await rest('PUT', `/api/articles/${looked.id}/checked`, { token })
    await rest('PATCH', `/api/articles/${given.id}`, { token, body: { owner: kim } })
    for (const { id } of [looked, given]) await mailbox.work(id)
    expect(await mailbox.arrived()).toEqual([])
    const [[one], [other]] = [await mailsAbout(looked.id), await mailsAbout(given.id)]
    expect([one?.status, other?.status]).toEqual(['dropped', 'dropped'])
    // Its new owner is.
    expect(await sweep(given.id)).toHaveLength(1)
  })

  it('is told once more where an admin wants that', async () => {
    const { id } = await dueIn(-1)
    await sweep(id)
    const [row] = await mailsAbout(id)
    const path = `/api/deliveries/${row?.id}/again`
    expect((await rest('POST', path, { token: await tokenFor('eve') })).status).toBe(404)
    expect((await rest('POST', path, { token: await tokenFor('nora') })).status).toBe(200)
    await mailbox.work(id)
    expect(await mailbox.arrived()).toHaveLength(1)
  })
})

it('the list of mails begins with those that have failed', async () => {
  const { id } = await dueIn(-1)
  await sweep(id)
  const [row] = await mailsAbout(id)
  await force(slugs.deliveries, row?.id ?? '', { status: 'failed' })
  await sweep((await dueIn(-1)).id)
  const { body } = await rest('GET', '/api/deliveries?limit=100', { token: await tokenFor('nora') })
  const states = body.docs.map(({ status }: { status: string }) => status)
  expect(states[0]).toBe('failed')
  expect(body.docs[0].id).toBe(row?.id)
  expect(states.lastIndexOf('failed')).toBeLessThan(states.indexOf('sent'))
  await force(slugs.deliveries, row?.id ?? '', { status: 'sent' })
})
