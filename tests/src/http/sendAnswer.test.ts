import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { refusal } from '@/src/domain/refusal'
import { answerRefused } from '@/src/http/answers'
import { sendAnswer } from '@/src/http/sendAnswer'

let answered: Promise<void> | undefined
let open = 0
const server = createServer((request, response) => {
  open++
  response.once('close', () => open--)
  answered = sendAnswer(
    request,
    response,
    answerRefused(413, refusal('request_too_large', { size: '1 MB' })),
  )
})
beforeAll(async () => once(server.listen(0, '127.0.0.1'), 'listening'))
afterAll(() => void server.close())

it('is heard by whoever sends all of it first, and wants to hang up afterwards', async () => {
  const piece = 'a'.repeat(256 * 1024)
  const pieces = 40
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const errors: string[] = []
  socket.on('error', ({ message }) => errors.push(message))
  const write = (text: string) =>
    new Promise<void>((resolve) => socket.write(text, () => setImmediate(resolve)))

  const length = pieces * piece.length
  await write(
    `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n`,
  )
  await expect.poll(() => open, { timeout: 30_000 }).toBe(1)
  await answered
  for (let nth = 0; nth < pieces && errors.length === 0; nth++) await write(piece)
  expect(errors).toEqual([])

  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  await once(socket, 'end')
  expect(text).toMatch(/^HTTP\/1\.1 413 [\s\S]*This request is too large\.[^\r\n]*$/)
  socket.destroy()
  await expect.poll(() => open, { timeout: 30_000 }).toBe(0)
})
