import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import type pg from 'pg'

import type { TestDesk } from '@/src/scripts/testing/startTestDesk'
import { peakMemory } from './peakMemory'
import { breakOff, sendFile } from './sendFile'

const megabyte = 1024 * 1024

type Desk = Pick<TestDesk, 'origin' | 'app'> & { folder: string; database: pg.Pool }

/** A client of Acme who sends files to the requests of Acme, over sockets. */
export async function manyFiles({ origin, app, folder, database }: Desk, token: string) {
  const { rows } = await database.query(
    `select t.id from tickets t join organizations o on o.id = t.organization_id
     where o.name = 'Acme' and t.status <> 'closed'`,
  )
  // Ten files belong to one request at most.
  if (rows.length < 3) throw new Error('There are too few requests for so many files.')
  const tickets = rows.map(({ id }) => String(id))
  const words = (megabytes: number) => Buffer.alloc(megabytes * megabyte, 'words ')
  const sent = (at: number, bytes: Buffer) => ({
    ...{ origin, token, name: 'words.txt', bytes },
    ticket: tickets[at % tickets.length] ?? '',
  })
  const held = (act: () => Promise<unknown>) => peakMemory(app.current().child.pid ?? 0, act)
  const lying = (name: string) => readdirSync(join(folder, name)).length

  return {
    /** Uploads of 25 MB at once; their statuses and what each process held meanwhile. */
    async upload(files: number) {
      for (let at = 0; at < 3; at++) await sendFile(sent(at, words(1)))
      const bytes = words(25)
      let statuses: number[] = []
      const memory = await held(async () => {
        const all = Array.from({ length: files }, (_, at) => sendFile(sent(at, bytes)))
        statuses = (await Promise.all(all)).map(({ status }) => status)
      })
      return { statuses: new Set(statuses), memory }
    },

    /** Uploads that each break off at another point of the file. */
    async breakOff(files: number) {
      const before = lying('files')
      const bytes = words(1)
      const step = Math.floor(bytes.length / files)
      await Promise.all(
        Array.from({ length: files }, (_, at) => breakOff(sent(at, bytes), at * step)),
      )
      const pieces = () => lying('incoming')
      const loose = async () => {
        const found = await database.query('select count(*)::int as loose from loose_files')
        return { loose: found.rows[0].loose as number, kept: lying('files') - before }
      }
      return { pieces, loose }
    },

    /** Downloads of 20 MB at once; how much came and what each process held meanwhile. */
    async download(times: number) {
      const bytes = words(20)
      const { body } = await sendFile(sent(2, bytes))
      const lengths: number[] = []
      const memory = await held(async () => {
        const all = Array.from({ length: times }, async () => {
          const answer = await fetch(body.doc.url, { headers: { Authorization: `JWT ${token}` } })
          let length = 0
          for await (const chunk of answer.body ?? []) length += (chunk as Uint8Array).length
          lengths.push(length)
        })
        await Promise.all(all)
      })
      return { whole: lengths.filter((length) => length === bytes.length).length, memory }
    },
  }
}
