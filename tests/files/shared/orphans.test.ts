import { beforeAll, describe, expect, it } from 'vitest'

import { storeFile } from '@/media/storage/storeFile'
import { stageFile } from '@/media/receive/stageFile'
import { storedName } from '@/media/fileNames'
import { slugs } from '@/src/slugs'
import { Readable } from 'node:stream'
import { rest } from '../../support/rest'
import { testPayload } from '../../support/payload'
import { tokenFor } from '../../http/desk/actors'
import { attach } from '../../http/desk/attach'
import { digest } from '../../http/desk/digest'
import { formWith, png } from '../../http/desk/files'
import { makeTicket } from '../../http/desk/makeTicket'
import { rowsOf, sql } from '../../http/desk/system'
import { parts } from '../parts'
import { incoming, inStore } from '../stored'
import { sendSlowly, sweep } from '../uploads'

const runs = !parts.isS3 || parts.store !== null

const loose = async () =>
  (await sql('select key from loose_files order by key')).map(({ key }) => key)

describe.skipIf(!runs)('nothing is left behind', () => {
  let before: string[]
  beforeAll(async () => {
    await tokenFor('ada')
    await sweep(10)
    before = await inStore()
  })

  it('by sixty uploads that break off', async () => {
    const { id } = await makeTicket()
    const bytes = Buffer.alloc(300 * 1024, 'words ')
    const rows = await digest()
    const aborted = Array.from({ length: 60 }, async (_, at) => {
      const answer = await sendSlowly(id, { name: 'words.txt', bytes }, 1 + at * 5000)
      return answer.status
    })
    expect(new Set(await Promise.all(aborted))).toEqual(new Set([400]))
    expect(incoming()).toEqual([])
    await sweep(10)
    const orphans = (await inStore()).filter((key) => !before.includes(key))
    console.log(`60 uploads broken off: ${orphans.length} orphans after the sweep`)
    expect(orphans).toEqual([])
    expect(await digest()).toBe(rows)
  })

  it('by an upload whose message is refused', async () => {
    const { id } = await makeTicket()
    await rest('POST', `/api/tickets/${id}/closure`, { token: await tokenFor('ada') })
    expect((await attach('ada', id, formWith(png, 'dot.png'))).status).toBe(409)
    expect(await inStore()).toEqual(before)
    expect(await loose()).toEqual([])
  })

  it('by a process that dies between storing and writing it down', async () => {
    const { payload } = await testPayload()
    const file = await stageFile(Readable.from([png]), 'dot.png', 1000)
    const key = storedName('png')
    await storeFile(payload, key, file, 'image/png')
    await sweep(4)
    expect(await inStore()).toHaveLength(before.length + 1)
    await sweep(6)
    expect(await inStore()).toEqual(before)
    expect(await loose()).toEqual([])
  })

  it('by a process that dies while a file comes in', async () => {
    await stageFile(Readable.from([png]), 'dot.png', 1000)
    await sweep(5)
    expect(incoming()).toHaveLength(1)
    await sweep(11)
    expect(incoming()).toEqual([])
  })

  it('by a ticket that is deleted', async () => {
    const { id } = await makeTicket()
    for (const name of ['a.png', 'b.png']) await attach('ada', id, formWith(png, name))
    expect(await inStore()).toHaveLength(before.length + 2)
    await rest('DELETE', `/api/tickets/${id}`, { token: await tokenFor('nora') })
    await sweep(0)
    expect(await inStore()).toEqual(before)
    expect(await loose()).toEqual([])
  })

  it('and nothing that a row stands for is swept', async () => {
    const { id } = await makeTicket()
    const { body } = await attach('ada', id, formWith(png, 'a.png'))
    await sweep(60 * 24)
    expect(await inStore()).toHaveLength(before.length + 1)
    expect(await rowsOf(slugs.attachments, { id: { equals: body.doc.id } })).toHaveLength(1)
  })

  it('by the same upload sent twice at once', async () => {
    const { id } = await makeTicket()
    const stored = await inStore()
    const token = await tokenFor('ada')
    const once = () =>
      rest('POST', `/api/tickets/${id}/attachments`, {
        token,
        form: formWith(png, 'a.png'),
        headers: { 'Idempotency-Key': `twice-${process.pid}` },
      })
    const answers = await Promise.all([once(), once(), once()])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(answers.map(({ body }) => body.doc.id)).size).toBe(1)
    expect(await inStore()).toHaveLength(stored.length + 1)
  })
})
