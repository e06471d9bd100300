import { once } from 'node:events'
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'

import { callerHeader, callerProofHeader } from '@/src/session/clientIp'
import { workLimits } from '@/src/domain/limits'
import { formTurn } from '@/src/http/formTurn'
import { stampCallers } from '@/src/http/stampCallers'

const { atOnce } = workLimits.visitorForm

/** Forms that have their place, and whose answers are not over. */
const inside: ServerResponse[] = []
const statuses: number[] = []
let port = 0
/** What the door wrote into the requests that have come. */
const stamps: IncomingMessage['headers'][] = []
const server = createServer((request, response) => {
  stamps.push(request.headers)
  const headers = new Headers(request.headers as Record<string, string>)
  const asked = { method: 'POST', url: 'http://desk.example/', headers }
  void formTurn({ asked, person: null, request, response }).then((refused) => {
    if (!refused) return inside.push(response)
    statuses.push(refused.status)
    response.end()
  })
})

beforeAll(async () => {
  stampCallers()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())
beforeEach(() => {
  inside.splice(0).forEach((response) => response.end())
  statuses.length = 0
  stamps.length = 0
})

const send = (headers: Record<string, string> = {}) => {
  const sent = ask({ port, path: '/sign-in', method: 'POST', headers, agent: false })
  sent.on('error', () => undefined)
  sent.on('response', (answer) => answer.resume())
  sent.end()
  return sent
}
const are = (count: number) => vi.waitFor(() => expect(inside).toHaveLength(count), 10_000)
const end = () => inside.shift()?.end()

it('lets so many forms in, and the next one when the answer to one is over', async () => {
  for (let n = 0; n < atOnce; n++) send()
  await are(atOnce)
  // What somebody writes into a header of ours changes nothing.
  send({ 'x-action-forwarded': '1', [callerHeader]: '127.0.0.1', [callerProofHeader]: 'x' })
  await seen(atOnce + 1)
  expect(inside).toHaveLength(atOnce)
  end()
  await are(atOnce)
})

it('holds nothing up that Next hands on as a part of a form', async () => {
  for (let n = 0; n < atOnce; n++) send()
  await are(atOnce)
  const { [callerHeader]: caller, [callerProofHeader]: proof } = stamps[0] ?? {}
  send({ [callerHeader]: String(caller), [callerProofHeader]: String(proof) })
  await are(atOnce + 1)
})

it('keeps no place for whoever goes away, inside or in line', async () => {
  const first = Array.from({ length: atOnce }, () => send())
  await are(atOnce)
  const waiting = send()
  await seen(atOnce + 1)
  waiting.destroy()
  await vi.waitFor(() => expect(statuses).toEqual([429]), 10_000)
  first.forEach((one) => one.destroy())
  inside.length = 0
  for (let n = 0; n < atOnce; n++) send()
  await are(atOnce)
})

const seen = (count: number) => vi.waitFor(() => expect(stamps).toHaveLength(count), 10_000)
