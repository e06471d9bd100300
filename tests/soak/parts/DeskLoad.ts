import { setTimeout as pause } from 'node:timers/promises'

import { demoPassword } from '../../support/demoPassword'

type Answer = { what: string; at: number; took: number; status: number; wrong?: string }
type Ready = { at: number; took: number; isReady: boolean; down: string }

const now = () => performance.now()
const anyAgent = { 'User-Agent': 'desk-soak' }

/**
 * Somebody who uses a desk all the time, whatever becomes of it: creates requests, reads as who is
 * signed in, follows the stream, and asks each second whether the desk is ready.
 */
export class DeskLoad {
  readonly answers: Answer[] = []
  readonly readiness: Ready[] = []
  /** Subjects of the requests whose create was answered with 201, and when. */
  readonly created = new Map<string, number>()
  readonly #heard: string[] = []
  readonly #ids = new Set<string>()
  readonly #over = new AbortController()
  readonly #running: Promise<void>[] = []
  readonly #isFollowing = Promise.withResolvers<void>()
  #token = ''
  #category = ''
  #last = ''
  #count = 0
  #creates = true

  constructor(
    readonly origin: string,
    readonly prefix: string,
  ) {}

  async begin(): Promise<void> {
    const signIn = await this.#json('POST', '/api/clients/login', {
      email: 'ada@acme.example',
      password: demoPassword,
    })
    this.#token = signIn.token
    this.#category = (await this.#json('GET', '/api/ticket-categories?limit=1')).docs[0].id
    const again = (every: number, act: () => Promise<unknown>) =>
      this.#running.push(this.#forEver(every, act))
    again(0, this.#follow)
    // A stream tells what happens from then on.
    await this.#isFollowing.promise
    again(50, this.#create)
    again(50, this.#create)
    again(100, () => this.#ask('list', 'GET', '/api/tickets?limit=5'))
    again(100, () =>
      this.#ask('graphql', 'POST', '/api/graphql', { query: '{ Tickets { totalDocs } }' }),
    )
    again(100, this.#whoAmI)
    again(200, this.#page)
    again(1_000, this.#askReady)
  }

  /** All else goes on. */
  createNoMore(): void {
    this.#creates = false
  }

  async end(): Promise<void> {
    this.#over.abort()
    await Promise.all(this.#running)
  }

  /** Of the requests whose create was answered: how often the stream told of each. */
  timesTold(): number[] {
    return [...this.#ids].map((id) => this.#heard.filter((told) => told === id).length)
  }

  statuses(): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const { status } of this.answers) counts[status] = (counts[status] ?? 0) + 1
    return counts
  }

  /** The first good answer of each kind after that moment. */
  firstGood(after: number): Record<string, number> {
    const firsts: Record<string, number> = {}
    for (const { what, at, took, status, wrong } of this.answers) {
      if (at < after || status >= 300 || wrong) continue
      firsts[what] = Math.min(firsts[what] ?? Infinity, at + took)
    }
    return firsts
  }

  async #forEver(every: number, act: () => Promise<unknown>): Promise<void> {
    while (!this.#over.signal.aborted) {
      const answered = this.answers.length
      await act()
      // Polite callers slow down when there is nothing to be had.
      const isRefused = this.answers.slice(answered).some(({ status }) => status >= 500)
      await pause(isRefused ? 300 : every)
    }
  }

  async #json(method: string, path: string, body?: object) {
    const { status, text } = await this.#ask('begin', method, path, body)
    if (status !== 200) throw new Error(`${method} ${path}: ${status} ${text}`)
    return JSON.parse(text)
  }

  async #ask(what: string, method: string, path: string, body?: object, accept = '*/*') {
    const at = now()
    const answer = await fetch(this.origin + path, {
      method,
      redirect: 'manual',
      headers: {
        ...anyAgent,
        accept,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(this.#token
          ? { Authorization: `JWT ${this.#token}`, Cookie: `payload-token=${this.#token}` }
          : {}),
      },
      body: body && JSON.stringify(body),
    }).catch(() => null)
    const text = (await answer?.text().catch(() => null)) ?? null
    const status = text === null ? 0 : (answer?.status ?? 0)
    const known: Answer = { what, at, took: now() - at, status }
    this.answers.push(known)
    if (status === 503 && !answer?.headers.get('retry-after'))
      known.wrong = '503 without Retry-After'
    // In the moment itself a page has failed half-way: its words come with its script.
    const inWords = what === 'page' ? /<h1|__next_error__/ : /"errors"/
    if (status === 503 && !inWords.test(text ?? '')) known.wrong = '503 without words'
    return { known, status, text: text ?? '' }
  }

  #create = async () => {
    if (!this.#creates) return
    const subject = `${this.prefix} ${String(++this.#count).padStart(5, '0')}`
    const body = { subject, description: `${subject}, whole`, category: this.#category }
    const { status, text } = await this.#ask('create', 'POST', '/api/tickets', body)
    if (status !== 201) return
    this.created.set(subject, now())
    this.#ids.add(JSON.parse(text).doc.id)
  }

  #whoAmI = async () => {
    const { known, status, text } = await this.#ask('me', 'GET', '/api/clients/me')
    if (status === 200 && !JSON.parse(text).user) known.wrong = 'me: nobody is signed in'
  }

  #page = async () => {
    const { known, status, text } = await this.#ask(
      'page',
      'GET',
      '/tickets',
      undefined,
      'text/html',
    )
    if (status >= 300 && status < 400) known.wrong = 'page: sent to sign in'
    if (status === 200 && !text.includes('</html>')) known.wrong = 'page: cut off'
  }

  #follow = async () => {
    const headers = {
      Authorization: `JWT ${this.#token}`,
      ...(this.#last ? { 'Last-Event-ID': this.#last } : {}),
    }
    const at = now()
    try {
      const answer = await fetch(`${this.origin}/api/desk/events-stream`, {
        headers,
        signal: this.#over.signal,
      })
      this.answers.push({ what: 'stream', at, took: now() - at, status: answer.status })
      if (answer.ok) this.#isFollowing.resolve()
      let text = ''
      const decoder = new TextDecoder()
      for await (const chunk of answer.ok ? (answer.body ?? []) : []) {
        text += decoder.decode(chunk, { stream: true })
        const frames = text.split('\n\n')
        text = frames.pop() ?? ''
        frames.forEach(this.#hear)
      }
    } catch {
      // Cut, or over.
    }
    // As a browser does.
    await pause(500)
  }

  #hear = (frame: string) => {
    const id = /^id: (.*)$/m.exec(frame)?.[1]
    const data = /^data: (.*)$/m.exec(frame)?.[1]
    if (!id || !data) return
    this.#last = id
    const { ticket, kind } = JSON.parse(data) as { ticket: string; kind: string }
    if (kind === 'created') this.#heard.push(ticket)
  }

  #askReady = async () => {
    const at = now()
    const answer = await fetch(`${this.origin}/api/desk/ready`).catch(() => null)
    const report = (await answer?.json().catch(() => null)) as Record<string, string> | null
    const down = Object.keys(report ?? {}).filter((part) => report?.[part] === 'down')
    this.readiness.push({
      at,
      took: now() - at,
      isReady: answer?.status === 200,
      down: down.join(),
    })
  }
}
