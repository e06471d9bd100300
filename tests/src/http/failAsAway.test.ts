import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { noteBrokenConnection, noteDatabase } from '@/src/health/databaseIsDown'
import { failAsAway } from '@/src/http/failAsAway'

const server = createServer((request, response) => {
  response.statusCode = Number(request.url?.slice(1))
  response.end('words')
})

beforeAll(async () => {
  failAsAway()
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => {
  noteDatabase('there')
  server.close()
})

async function ask(status: number) {
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/${status}`)
  expect(await answer.text()).toBe('words')
  return [answer.status, answer.headers.get('retry-after')]
}

it('a page that fails while the database is away says when to come back', async () => {
  expect(await ask(500)).toEqual([500, null])
  noteDatabase('doubtful')
  expect(await ask(500)).toEqual([503, '5'])
  for (const status of [200, 404, 507]) expect(await ask(status)).toEqual([status, null])
})

it('a page that fails as a connection breaks says so before anybody has asked the database', async () => {
  const known = globalThis as { deskDatabaseState?: unknown }
  delete known.deskDatabaseState
  expect(await ask(500)).toEqual([500, null])
  noteBrokenConnection()
  expect(await ask(500)).toEqual([503, '5'])
  delete known.deskDatabaseState
})
