import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { freePort } from '@/src/scripts/ports/freePort'
import { root } from '@/src/scripts/frame/root'
import { startProcess } from '@/src/scripts/processes/startProcess'

const script = join(root, 'src', 'scripts', 'processes', 'shareThePort.mjs')
let folder: string
let server: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-port-'))
  server = join(folder, 'server.mjs')
  writeFileSync(
    server,
    `import { createServer } from 'node:http'
    if (process.argv[3] === 'broken') process.exit(7)
    createServer((_, answer) => answer.end(String(process.pid)))
      .listen(Number(process.argv[2]), '127.0.0.1', () => console.log('up'))`,
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function start(times: number, ...args: string[]) {
  const port = await freePort()
  const lines: string[] = []
  const started = startProcess({
    name: 'servers',
    args: [script, String(times), server, String(port), ...args],
    env: process.env,
    onLine: (line) => lines.push(line),
  })
  const ask = async () =>
    Number(
      await (await fetch(`http://127.0.0.1:${port}`, { headers: { connection: 'close' } })).text(),
    )
  const answering = async () => new Set(await Promise.all(Array.from({ length: 20 }, ask)))
  const ups = () => lines.filter((line) => line === 'up').length
  return { started, answering, ups, ask }
}

it('lets several processes answer, and replaces one that dies', async () => {
  const { started, answering, ups, ask } = await start(2)
  await vi.waitUntil(() => ups() === 2, { timeout: 60_000 })
  const before = await answering()
  expect(before.size).toBe(2)
  const [victim] = before
  process.kill(victim!, 'SIGKILL')
  await vi.waitUntil(() => ups() === 3, { timeout: 60_000 })
  const after = await answering()
  expect(after.size).toBe(2)
  expect(after.has(victim!)).toBe(false)
  await started.stop()
  await expect(ask()).rejects.toThrow()
})

it('ends when they cannot start', async () => {
  const { started } = await start(2, 'broken')
  expect(await started.exited).toBe('1')
})
