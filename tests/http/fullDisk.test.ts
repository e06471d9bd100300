import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/src/env'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { hasSmallDisks, onSmallDisk } from '../support/smallDisk'
import { tokenFor } from './desk/actors'
import { attach } from './desk/attach'
import { formWith } from './desk/files'
import { makeTicket } from './desk/makeTicket'
import { rowsOf, sql } from './desk/system'

const large = 'A word. '.repeat(2 * 1024 * 128)
const words = 'There is no room left to store files. Nothing was saved. Try again later.'

const storage = async () => (await rest('GET', '/api/desk/ready')).body.storage as string
const listed = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

describe.skipIf(!hasSmallDisks)('on a disk that is full', () => {
  let ticket: string
  beforeAll(async () => {
    await tokenFor('ada')
    ticket = (await makeTicket('ada@acme.example')).id
  })

  it.each([
    ['where files arrive', 'incoming'],
    ['where files stay', 'files'],
  ])('%s, an upload is refused in words and leaves nothing', async (_what, name) => {
    const folder = join(env.DATA_DIR, name)
    const before = {
      rows: await rowsOf(slugs.attachments),
      loose: await sql('select * from loose_files'),
    }
    expect(await storage()).toBe('ok')
    await onSmallDisk(folder, async () => {
      const { status, body } = await attach('ada', ticket, formWith(large, 'large.txt'))
      expect([status, body.errors]).toEqual([
        507,
        [expect.objectContaining({ field: 'file', message: words })],
      ])
      expect(listed(folder)).toEqual([])
      expect(await storage()).toBe('down')
    })
    expect(listed(join(env.DATA_DIR, 'incoming'))).toEqual([])
    expect(await rowsOf(slugs.attachments)).toEqual(before.rows)
    expect(await sql('select * from loose_files')).toEqual(before.loose)
    expect(await storage()).toBe('ok')
    expect((await attach('ada', ticket, formWith(large, 'large.txt'))).status).toBe(201)
  })
})
