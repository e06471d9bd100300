import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builtActions } from '../e2e/parts/buildManifest'
import { inWords, peakMemory } from '../e2e/parts/peakMemory'
import { Visitor } from '../e2e/parts/Visitor'
import { sized } from './parts/amount'
import { sendMuch } from './parts/sendMuch'
import { soakDesk } from './parts/soakDesk'

const megabyte = 1024 * 1024
const posts = sized(40, 200)
const atOnce = sized(20, 50)
const bytes = 29 * megabyte
/** Megabytes, of all processes of the app together. */
const most = 200

let desk: Awaited<ReturnType<typeof soakDesk>>
let ada: Visitor
let ticket: { id: string; number: number }

beforeAll(async () => {
  desk = await soakDesk('bodies', { APP_PROCESSES: '2', RATE_LIMITS: 'on' })
  ada = await new Visitor(desk.origin, 'ada@acme.example').signIn(desk.database)
  const { status, text } = await ada.ask('/api/ticket-categories?limit=1')
  if (status !== 200) throw new Error(`No categories: ${status} ${text}`)
  const category = (JSON.parse(text) as { docs: { id: string }[] }).docs[0]?.id
  ticket = await ada.make('/api/tickets', { subject: 'Mine', description: 'Words.', category })
  // Pages are loaded when they are first asked for, and stay.
  for (const path of ['/sign-in', '/tickets', '/help', `/tickets/${ticket.number}`]) {
    for (let time = 0; time < 20; time++) await ada.ask(path)
  }
})
afterAll(async () => {
  await desk?.stop()
})

/** What somebody else hears meanwhile, one answer after the other. */
async function whileOthersRead(work: () => Promise<unknown>) {
  let isOver = false
  const times: number[] = []
  const wrong: string[] = []
  const reading = (async () => {
    while (!isOver) {
      for (const path of ['/tickets', '/help', '/api/tickets?limit=5', '/api/desk/health']) {
        const begun = performance.now()
        const { status } = await ada.ask(path)
        times.push(performance.now() - begun)
        if (status !== 200) wrong.push(`${path}: ${status}`)
      }
    }
  })()
  await work()
  isOver = true
  await reading
  return { times: times.toSorted((a, b) => a - b), wrong }
}

const multipart = { 'Content-Type': 'multipart/form-data; boundary=x' }
const action = () => builtActions().find(({ name }) => name.endsWith(' signIn'))?.id ?? ''

const kinds: readonly [
  what: string,
  path: () => string,
  headers: () => Record<string, string>,
  boolean,
][] = [
  [
    'a call of the sign-in',
    () => '/sign-in',
    () => ({ 'Next-Action': action(), ...multipart }),
    false,
  ],
  ['the same in pieces', () => '/sign-in', () => ({ 'Next-Action': action(), ...multipart }), true],
  ['a plain form', () => '/tickets/new', () => multipart, true],
  ['JSON', () => '/api/tickets', () => ({ 'Content-Type': 'application/json' }), true],
  ['GraphQL', () => '/api/graphql', () => ({ 'Content-Type': 'application/json' }), false],
  ['a file', () => `/api/tickets/${ticket.id}/attachments`, () => multipart, false],
  ['a file in pieces', () => '/api/attachments', () => multipart, true],
  ['a call of the admin', () => '/admin', () => ({ 'Next-Action': action() }), true],
]

describe(`${posts} posts of 29 MB by nobody we know`, () => {
  it.each(kinds)(
    'as %s hold no memory, and let others work',
    async (what, path, headers, chunked) => {
      const statuses: Record<number, number> = {}
      const flood = async () => {
        let left = posts
        const lane = async () => {
          while (left-- > 0) {
            const status = await sendMuch({
              ...{ origin: desk.origin, path: path(), bytes, chunked, headers: headers() },
            })
            statuses[status] = (statuses[status] ?? 0) + 1
          }
        }
        await Promise.all(Array.from({ length: atOnce }, lane))
      }
      let others: Awaited<ReturnType<typeof whileOthersRead>> | undefined
      const held = await peakMemory(desk.app.current().child.pid ?? NaN, async () => {
        others = await whileOthersRead(flood)
      })
      const { times = [], wrong = [] } = others ?? {}
      const above = held.reduce((sum, one) => sum + one.above, 0)
      const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(0)
      console.log(
        `${what}${chunked ? ' (chunked)' : ''}: ${inWords(held)}, together +${above.toFixed(0)} MB; ` +
          `statuses ${JSON.stringify(statuses)}; others: ${times.length} answers, ` +
          `median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${times.at(-1)?.toFixed(0)} ms`,
      )
      expect(above).toBeLessThanOrEqual(most)
      expect(wrong).toEqual([])
      expect(times.length).toBeGreaterThan(0)
      expect(
        Object.keys(statuses).filter((status) => !['401', '413', '429'].includes(status)),
      ).toEqual([])
    },
  )
})

describe('a client', () => {
  it('sends a plain form of many megabytes, which stream to disk', async () => {
    const page = await ada.ask(`/tickets/${ticket.number}`)
    // A browser sends the fields of one form; Next refuses those of several.
    const forms = page.text.match(/<form\b.*?<\/form>/gs) ?? []
    const reply = forms.find((form) => form.includes('type="file"')) ?? ''
    const hidden = [...reply.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)]
    const decode = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const send = async (at: number) => {
      const form = new FormData()
      hidden.forEach(([, name = '', value = '']) => form.append(decode(name), decode(value)))
      for (const name of [...form.keys()]) if (name === '') form.delete(name)
      form.set('content', `A reply with files, number ${at}`)
      for (const n of [1, 2])
        form.append('files', new File(['a'.repeat(24 * megabyte)], `${n}.txt`))
      return ada.ask(`/tickets/${ticket.number}`, { method: 'POST', body: form })
    }
    const answers: string[] = []
    const held = await peakMemory(desk.app.current().child.pid ?? NaN, async () => {
      for (let at = 0; at < 6; at++) {
        const { status, location, text } = await send(at)
        answers.push(`${status} ${/done=\w+/.exec(location)?.[0] ?? text.slice(0, 2_000)}`)
      }
    })
    const above = held.reduce((sum, one) => sum + one.above, 0)
    console.log(`6 plain replies with 2 files of 24 MB: ${inWords(held)}; ${answers.join(', ')}`)
    expect(answers).toEqual(Array.from({ length: 6 }, () => '303 done=sent'))
    expect(above).toBeLessThanOrEqual(most)
  })
})
