import { createServer } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { openPool } from '@/src/database/openPool'
import { noteDatabase } from '@/src/health/databaseIsDown'
import { databaseTrouble } from '@/src/words/databaseTrouble'

const logger = { error: vi.fn() }

afterEach(() => noteDatabase('there'))

/** As PostgreSQL says: that whoever calls is welcome, and that it waits for a question. */
const welcome = Buffer.from('520000000800000000' + '5a0000000549', 'hex')

/**
 * Takes connections and says nothing, as a server does that was stopped where it stands; with a
 * welcome, before anything was asked.
 */
async function silentServer(first?: Buffer) {
  let calls = 0
  const server = createServer((socket) => {
    calls += 1
    socket.on('error', () => undefined)
    if (first) socket.once('data', () => socket.write(first))
  }).listen(0, '127.0.0.1')
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

it('lets nobody wait for an answer of one that went away', async () => {
  const server = await silentServer(welcome)
  const pool = openPool({ host: '127.0.0.1', port: server.port, user: 'desk' }, logger)
  const client = await pool.connect()
  const answer = client.query('select 1').catch((error: unknown) => error)
  noteDatabase('away')
  expect(databaseTrouble(await answer)?.refusal.code).toBe('our_fault')
  client.release(true)
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
