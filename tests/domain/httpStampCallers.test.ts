import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { callerHeader } from '@/src/callerHeader'
import { stampCallers } from '@/src/http/stampCallers'

let heard: unknown
const server = createServer((request, response) => {
  heard = request.headers[callerHeader]
  response.end()
})

beforeAll(async () => {
  vi.stubEnv('TRUST_PROXY', 'off')
  stampCallers()
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => void server.close())

it('writes down where a request comes from, whatever it says of itself', async () => {
  const { port } = server.address() as AddressInfo
  const headers = { [callerHeader]: '198.51.100.1', 'X-Forwarded-For': '198.51.100.2' }
  await fetch(`http://127.0.0.1:${port}/`, { headers })
  expect(heard).toBe('127.0.0.1')
})
