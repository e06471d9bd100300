import { afterEach, describe, expect, it } from 'vitest'

import { sweepDeliveries } from '@/src/jobs/tasks/sweepDeliveries'
import { sweepIdempotencyKeys } from '@/src/jobs/tasks/sweepIdempotencyKeys'
import { workerSeenAt } from '@/src/jobs/workerSeenAt'
import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { startMailServer } from './mailServer'
import { deliveryNow, jobsOf, newDelivery } from './newDelivery'
import { startWorkerProcess } from './startWorkerProcess'

const running: { stop(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const part of running.splice(0)) await part.stop()
})

const started = <Part extends { stop(): Promise<unknown> }>(part: Part): Part => {
  running.push(part)
  return part
}

const settings = (url: string) => ({ SMTP_URL: url, APP_URL: 'https://support.example.com' })
const soon = { timeout: 90_000, interval: 100 }

const queued = async () => {
  const { payload, delivery } = await newDelivery()
  if (!delivery) throw new Error('no delivery was queued')
  return { payload, id: delivery.id, now: () => deliveryNow(payload, delivery.id) }
}

/** A switch that holds whoever asks until it is opened. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  let reached = () => {}
  const wasReached = new Promise<void>((resolve) => (reached = resolve))
  return { open: () => open(), reached: () => reached(), opened, wasReached }
}

describe('a worker', () => {
  it('sends what was queued while the mail server was down, and says that it is there', async () => {
    const down = await startMailServer()
    await down.stop()
    const first = await queued()
    const worker = started(startWorkerProcess(settings(down.url)))
    await expect.poll(async () => (await first.now()).attempts, soon).toBeGreaterThan(0)
    expect(await first.now()).toMatchObject({ status: 'queued' })
    expect((await workerSeenAt(first.payload))?.getTime()).toBeGreaterThan(Date.now() - 60_000)

    const second = await queued()
    const back = started(await startMailServer({ port: down.port }))
    await expect.poll(async () => (await first.now()).status, soon).toBe('sent')
    await expect.poll(async () => (await second.now()).status, soon).toBe('sent')
    const to = back.received.flatMap((mail) => mail.to)
    expect(to).toHaveLength(new Set(to).size)
    expect(to).toContain((await first.now()).address)

    expect(await worker.stop()).toEqual([0, null])
    expect(await workerSeenAt(first.payload)).toBeNull()
  })

  it('killed at the worst moments is followed by one that sends each mail once', async () => {
    const before = await queued()
    const after = await queued()
    const addressBefore = (await before.now()).address
    const addressAfter = (await after.now()).address
    const beforeMark = gate()
    const afterDot = gate()
    let isFirst = true
    const server = started(
      await startMailServer({
        onRcptTo({ address }, _session, done) {
          // The first worker gets no further than naming this person.
          if (address === addressBefore && isFirst) return beforeMark.reached()
          done()
        },
        async answer({ to }) {
          // The whole mail is there; the first worker never hears so.
          if (!to.includes(addressAfter) || !isFirst) return
          afterDot.reached()
          await afterDot.opened
        },
      }),
    )
    const first = started(startWorkerProcess(settings(server.url)))
    await Promise.all([beforeMark.wasReached, afterDot.wasReached])
    expect(await before.now()).toMatchObject({ status: 'queued' })
    // Mark and dot leave together; the mark may land a moment after the dot.
    await expect.poll(async () => (await after.now()).status, soon).toBe('handed_over')

    expect(await first.kill()).toEqual([null, 'SIGKILL'])
    isFirst = false
    afterDot.open()
    started(startWorkerProcess(settings(server.url)))
    await expect.poll(async () => (await before.now()).status, soon).toBe('sent')
    await expect.poll(async () => (await after.now()).status, soon).toBe('sent')
    expect(await before.now()).toMatchObject({ unconfirmed: false })
    expect(await after.now()).toMatchObject({ unconfirmed: true })
    const times = (address: string) =>
      server.received.filter(({ to }) => to.includes(address)).length
    expect([times(addressBefore), times(addressAfter)]).toEqual([1, 1])
  })
})

describe('a worker killed while it is busy', () => {
  it('is followed by one that sends what is left: no mail twice, none lost but with a flag', async () => {
    const { payload, client } = await newDelivery()
    const many = []
    while (many.length < 40) many.push(await newDelivery({ client }))
    const ids = many.map(({ delivery }) => delivery?.id ?? '')
    const enough = gate()
    let taken = 0
    const answer = () => void (++taken === 15 && enough.reached())
    const server = started(await startMailServer({ answer }))
    const first = started(startWorkerProcess(settings(server.url)))
    await enough.wasReached
    await first.kill()
    started(startWorkerProcess(settings(server.url)))

    const ended = async () => {
      const { docs } = await payload.find({
        collection: slugs.deliveries,
        where: { id: { in: ids } },
        pagination: false,
        overrideAccess: true,
      })
      return docs.filter(({ status }) => status === 'sent')
    }
    await expect.poll(async () => (await ended()).length, soon).toBe(many.length)
    const seen = server.received.map(({ raw }) => /^Message-ID:\s*(<\S+>)/im.exec(raw)?.[1])
    expect(new Set(seen).size).toBe(seen.length)
    // Killed between the write of a mark and that of its dot, a worker leaves the flag alone behind.
    const missing = (await ended()).filter(({ mailId }) => !seen.includes(mailId ?? ''))
    expect(missing.filter(({ unconfirmed }) => !unconfirmed)).toEqual([])
    expect(missing.length).toBeLessThanOrEqual(2)
  })
})

describe('the sweeps', () => {
  const run = async (sweep: typeof sweepDeliveries, now: Date) => {
    const { payload } = await testPayload()
    await sweep.run({ payload, input: {}, now })
  }
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)

  it('queue again a mail that has lost its job, once', async () => {
    const { payload, id } = await queued()
    await payload.db.pool.query(`delete from pgboss.job where data->>'delivery' = $1`, [id])
    await run(sweepDeliveries, inMinutes(1))
    expect(await jobsOf(payload, id)).toBe(0)
    await run(sweepDeliveries, inMinutes(3))
    await run(sweepDeliveries, inMinutes(4))
    expect(await jobsOf(payload, id)).toBe(1)
  })

  it('leave a mail alone that has its job, or is done', async () => {
    const waiting = await queued()
    const done = await queued()
    await done.payload.db.pool.query(`delete from pgboss.job where data->>'delivery' = $1`, [
      done.id,
    ])
    await done.payload.update({
      collection: slugs.deliveries,
      id: done.id,
      data: { status: 'sent' },
      overrideAccess: true,
    })
    await run(sweepDeliveries, inMinutes(10))
    expect(await jobsOf(waiting.payload, waiting.id)).toBe(1)
    expect(await jobsOf(done.payload, done.id)).toBe(0)
  })

  it('forget a request that cannot be repeated any more', async () => {
    const { payload } = await testPayload()
    const key = `sweep-${process.pid}`
    await payload.create({
      collection: slugs.idempotencyKeys,
      data: { person: 'clients:1', key, collection: 'tickets', fingerprint: 'f', doc: 'd' },
      overrideAccess: true,
    })
    const left = async () => {
      const where = { key: { equals: key } }
      const { totalDocs } = await payload.count({
        collection: slugs.idempotencyKeys,
        where,
        overrideAccess: true,
      })
      return totalDocs
    }
    await run(sweepIdempotencyKeys, inMinutes(24 * 60 - 5))
    expect(await left()).toBe(1)
    await run(sweepIdempotencyKeys, inMinutes(24 * 60 + 5))
    expect(await left()).toBe(0)
  })
})
