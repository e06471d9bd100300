import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { renderMail } from '@/src/mail/renderMail'
import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk, type TestDesk } from '@/src/scripts/testing/startTestDesk'
import { MarkdownText } from '@/src/ui/markdown/MarkdownText'
import { Visitor } from '../e2e/parts/Visitor'
import { processesOf } from '../support/processesOf'
import { anyBomb, bombs } from '../support/textBombs'
import { facts, ticket } from '../src/mail/facts'
import { sized } from './parts/amount'

const cpuMost = 200
const memoryMost = 50
const count = sized(200, 500)

const named = Object.entries(bombs)
const texts: [name: string, text: string][] = [
  ...named,
  ...fc
    .sample(anyBomb, { numRuns: count - named.length, seed: 2026 })
    .map((text): [string, string] => [JSON.stringify(text.slice(0, 40)), text]),
]

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

const ownCpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The bounds are meant for a machine that takes so long for this loop; a slower one gets more. */
const loopUsual = 25
function loop(): number {
  const before = ownCpu()
  let sum = 0
  for (let at = 0; at < 20_000_000; at++) sum = (sum * 31 + at) | 0
  return sum === 1 ? 0 : ownCpu() - before
}
const loopTook = Math.min(...Array.from({ length: 5 }, loop))
const cpuBound = cpuMost * Math.max(1, loopTook / loopUsual)

type Cost = { name: string; cpu: number; memory: number }

const worst = (costs: readonly Cost[], of: 'cpu' | 'memory') =>
  costs.reduce((a, b) => (a[of] >= b[of] ? a : b))

function tell(face: string, costs: readonly Cost[]) {
  const [slow, large] = [worst(costs, 'cpu'), worst(costs, 'memory')]
  const slowest = `${slow.cpu.toFixed(0)} ms CPU for ${slow.name}`
  const largest = `${large.memory.toFixed(1)} MB for ${large.name}`
  const bound = `bound ${cpuBound.toFixed(0)} ms (loop ${loopTook.toFixed(0)} of ${loopUsual} ms)`
  console.log(`${face}: ${costs.length} texts, at most ${slowest}, ${largest}; ${bound}`)
  expect(slow.cpu, slowest).toBeLessThanOrEqual(cpuBound)
  expect(large.memory, largest).toBeLessThanOrEqual(memoryMost)
}

const look = { className: '', words: { asTyped: '' }, labels: { code: 'Code', table: 'Table' } }
const faces = {
  page: (text: string) =>
    renderToStaticMarkup(createElement(MarkdownText, { look, children: text })),
  mail: (text: string) =>
    renderMail('ticket_created_client', facts({ ticket: ticket({ description: text }) }), 'en'),
}

it.each(['page', 'mail'] as const)('on a %s', async (face) => {
  for (let at = 0; at < 20; at++) await faces[face](`- **warm** [up](https://a.example) ${at}`)
  const costs: Cost[] = []
  for (const [name, text] of texts) {
    collect()
    const before = process.memoryUsage().heapUsed
    const begun = ownCpu()
    // The text is another one for each face, or the second would find what the first has read.
    await faces[face](`${face} ${text}`.slice(0, text.length))
    const cpu = ownCpu() - begun
    costs.push({ name, cpu, memory: (process.memoryUsage().heapUsed - before) / 1e6 })
  }
  tell(face, costs)
})

describe('on a desk', () => {
  const shutdown = new Shutdown()
  let folder: string
  let desk: TestDesk
  let ada: Visitor
  let sam: Visitor

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-bombs-'))
    const database = await cloneDatabase(inject('databaseServer'), 'desk_bombs')
    desk = await startTestDesk(database, folder, shutdown)
    ada = await new Visitor(desk.origin, 'ada@acme.example').signIn(database)
    sam = await new Visitor(desk.origin, 'sam@desk.example').signIn(database)
  })

  afterAll(async () => {
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Of the app and all it started: CPU in ms, by the kernel's ticks of 10, and memory in MB. */
  function appNow() {
    const all = processesOf(desk.app.current().child.pid ?? 0)
    const stat = (pid: number) =>
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
        .map(Number)
    const sum = (figures: readonly (number | undefined)[]) =>
      figures.reduce<number>((a, b) => a + (b ?? 0), 0)
    return {
      cpu: sum(all.map((pid) => sum(stat(pid).slice(11, 13)))) * 10,
      memory: (sum(all.map((pid) => stat(pid)[21])) * 4096) / 1e6,
    }
  }

  async function costOf(name: string, ask: () => Promise<unknown>): Promise<Cost> {
    const before = appNow()
    await ask()
    const after = appNow()
    return { name, cpu: after.cpu - before.cpu, memory: after.memory - before.memory }
  }

  it('stored, where a ticket opens in the portal and in the admin', async () => {
    const [category] = JSON.parse((await ada.ask('/api/ticket-categories?limit=1')).text).docs
    const request = { subject: 'Bombs', description: 'Words.', category: category.id }
    const plain = await ada.make('/api/tickets', request)
    const pages = (ticket: { id: string; number: number }) =>
      [
        () => ada.ask(`/tickets/${ticket.number}`),
        () => sam.ask(`/admin/collections/tickets/desk/${ticket.number}`),
      ] as const
    for (let at = 0; at < 10; at++) for (const open of pages(plain)) await open()
    const usual = await costOf('words', pages(plain)[0])
    const costs: Cost[] = []
    for (const [name, text] of [...named.slice(0, 12), ...named.slice(20, 32)]) {
      const ticket = await ada.make('/api/tickets', { ...request, description: text })
      await ada.make(`/api/tickets/${ticket.id}/messages`, { content: text })
      for (const open of pages(ticket)) {
        const cost = await costOf(name, async () => {
          const { status, text: page } = await open()
          expect(status, name).toBe(200)
          expect(page.length).toBeGreaterThan(text.length)
        })
        // The text stands there twice, as request and as reply, and the rest of the page is no text.
        costs.push({ ...cost, cpu: (cost.cpu - usual.cpu) / 2 })
      }
    }
    tell('stored', costs)
  })
})
