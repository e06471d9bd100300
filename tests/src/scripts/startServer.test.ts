import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startServer } from '@/src/scripts/postgres/startServer'
import { createDatabase } from '@/src/scripts/steps/createDatabase'
import { databaseAnswers } from '@/src/scripts/steps/databaseAnswers'
import { hasStaff } from '@/src/scripts/steps/seedWhenEmpty'
import { onlyDesk } from '@/src/scripts/steps/onlyDesk'
import type { Running } from '@/src/scripts/steps/openDatabase'
import { pendingMigrations } from '@/src/scripts/steps/migrateWhenPending'

import { freeBlock } from '@/src/scripts/testing/freeBlock'

const door = resolve(import.meta.dirname, '../../../src/scripts/run.mjs')
const options = { port: 0, durable: false }
let dataDir = ''

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'desk-postgres-'))
  chmodSync(dataDir, 0o711)
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return Object.values((await client.query(question)).rows[0])[0]
  } finally {
    await client.end()
  }
}

describe('the embedded database', () => {
  it('starts on new files, is found by a second start, stops, and starts again', async () => {
    const server = await startServer({ ...options, dataDir })
    server.stopWithUs()
    try {
      expect(server.reused).toBe(false)
      expect(await ask(server.url('postgres'), 'show server_encoding')).toBe('UTF8')
      expect(await ask(server.url('postgres'), 'show listen_addresses')).toBe('127.0.0.1')

      const again = await startServer({ ...options, dataDir })
      expect(again).toMatchObject({ reused: true, port: server.port })

      await createDatabase(server.url('postgres'), 'desk')
      await createDatabase(server.url('postgres'), 'desk')
      expect((await pendingMigrations(server.url('desk'))).length).toBeGreaterThan(0)
      await expect(databaseAnswers(server.url('nowhere'))).rejects.toThrow(
        'Create it, or check the name in DATABASE_URL.',
      )
      const wrong = server.url('desk').replace(/:[^:@]+@/, ':wrong@')
      await expect(databaseAnswers(wrong)).rejects.toThrow(
        'Check the user and the password in DATABASE_URL.',
      )
      await expect(hasStaff(server.url('desk'))).rejects.toThrow('"staff" does not exist')

      const settings = { DATABASE_URL: server.url('desk'), DATA_DIR: dataDir } as Running
      await onlyDesk(settings)
      await expect(onlyDesk(settings)).rejects.toThrow(`Another desk runs with the data in`)
      // Twice: the first must not take the database down on its way out.
      for (let tries = 0; tries < 2; tries++) {
        const env = { ...process.env, DATA_DIR: dataDir, PORT: String(await freeBlock(4)) }
        const { stderr } = spawnSync(process.execPath, [door, 'start'], {
          encoding: 'utf8',
          env,
          timeout: 60_000,
        })
        expect(stderr).toContain('Another desk runs with the data in')
      }
    } finally {
      await server.stop()
    }
    await expect(databaseAnswers(server.url('postgres'))).rejects.toThrow('does not answer')

    // What a killed machine leaves: a pid file whose number now belongs to another program.
    const pidFile = join(server.folder, 'data', 'postmaster.pid')
    expect(existsSync(pidFile)).toBe(false)
    writeFileSync(pidFile, `${process.pid}\n${server.folder}/data\n0\n${server.port}\n`)
    const restarted = await startServer({ ...options, dataDir })
    try {
      expect(restarted.reused).toBe(false)
      expect(Number(readFileSync(pidFile, 'utf8').split('\n')[0])).not.toBe(process.pid)
      expect(await ask(restarted.url('desk'), 'select 1')).toBe(1)
    } finally {
      await restarted.stop()
      rmSync(restarted.folder, { recursive: true, force: true })
    }
  })
})
