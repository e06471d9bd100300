import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { callerHeader, callerProofHeader } from '@/src/session/clientIp'
import { stampCallers } from '@/src/http/stampCallers'

const secret = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978'
let heard: Record<string, string> = {}
let again: Record<string, string> | null = null

/** Like Next with some actions: a page that has not got it sends the request on to another one. */
const server = createServer((request, response) => {
  heard = request.headers as Record<string, string>
  if (request.url !== '/first') return response.end()
  const { connection: _, ...headers } = { ...heard, ...again }
  void fetch(`http://127.0.0.1:${port()}/second`, { headers }).then(() => response.end())
})
const port = () => (server.address() as AddressInfo).port

beforeAll(async () => {
  vi.stubEnv('TRUST_PROXY', 'on')
  vi.stubEnv('PAYLOAD_SECRET', secret)
  stampCallers()
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => void server.close())

async function call(path: string, headers: Record<string, string>) {
  await fetch(`http://127.0.0.1:${port()}${path}`, { headers })
  return heard[callerHeader]
}

const proxied = { 'X-Forwarded-For': '198.51.100.2' }

it('writes down where a request comes from, whatever it says of itself', async () => {
  expect(await call('/', { ...proxied, [callerHeader]: '198.51.100.1' })).toBe('198.51.100.2')
  expect(heard[callerProofHeader]).not.toBe('')
})

it('keeps it when the desk sends the request on to itself', async () => {
  again = { 'x-forwarded-for': '127.0.0.1' }
  expect(await call('/first', proxied)).toBe('198.51.100.2')
})

it('believes nobody without proof, or with that of another address', async () => {
  const proof = (address: string, key: string) =>
    createHmac('sha256', key).update(`caller ${address}`).digest('base64url')
  const lies = [
    '',
    proof('198.51.100.2', secret),
    proof('198.51.100.1', 'guessed'),
    proof('198.51.100.1', ''),
  ]
  for (const lie of lies) {
    const headers = { ...proxied, [callerHeader]: '198.51.100.1', [callerProofHeader]: lie }
    expect(await call('/', headers)).toBe('198.51.100.2')
  }
  const true1 = proof('198.51.100.1', secret)
  expect(
    await call('/', { ...proxied, [callerHeader]: '198.51.100.1', [callerProofHeader]: true1 }),
  ).toBe('198.51.100.1')
})
