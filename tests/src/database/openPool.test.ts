import { createServer } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { openPool } from '@/src/database/openPool'
import { noteDatabase } from '@/src/health/databaseIsDown'
import { databaseTrouble } from '@/src/words/databaseTrouble'

const logger = { error: vi.fn() }

afterEach(() => noteDatabase('there'))

/** Takes connections and says nothing, as a server does that was stopped where it stands. */
async function silentServer() {
  let calls = 0
  const server = createServer(() => void (calls += 1)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  return { port, calls: () => calls, stop: () => server.close() }
}

it('asks nobody for a connection while the database is away', async () => {
  const server = await silentServer()
  const pool = openPool({ host: '127.0.0.1', port: server.port }, logger)
  noteDatabase('away')
  const refused = [
    await pool.connect().catch((error: unknown) => error),
    await pool.query('select 1').catch((error: unknown) => error),
    await new Promise((resolve) => pool.connect((error) => resolve(error))),
  ]
  expect(refused.map((error) => databaseTrouble(error)?.refusal.code)).toEqual([
    'our_fault',
    'our_fault',
    'our_fault',
  ])
  expect(server.calls()).toBe(0)
  server.stop()
})

it('asks again as soon as it is there', async () => {
  const server = await silentServer()
  const { port } = server
  const pool = openPool({ host: '127.0.0.1', port, connectionTimeoutMillis: 50 }, logger)
  noteDatabase('away')
  noteDatabase('there')
  await expect(pool.connect()).rejects.toThrow('timeout')
  await vi.waitFor(() => expect(server.calls()).toBe(1))
  server.stop()
})
