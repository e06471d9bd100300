import type { LiveListener, LiveEvent, LiveState, Place } from './LiveEvent'
import { followDesk } from './followDesk'
import { holdLead } from './holdLead'

type Asked = {
  address: string
  /** Whose session it is: people who share a browser do not share a stream. */
  person: string
  /** ISO 8601: the moment from which this page does not know what happened. */
  since: string
}

type Said =
  | { type: 'event'; event: LiveEvent }
  | { type: 'presence'; ticket: string }
  | { type: 'reset' }
  | { type: 'alive'; at: string }
  | { type: 'state'; state: LiveState }
  | { type: 'hello'; since: string }

export type HearPresence = (ticket: string) => void

/** `null`: anything may have changed. */
export type Hear = (event: LiveEvent | null) => void

const remembered = 200

/** By what the clocks of servers may differ. */
const earlier = (at: string) => new Date(Date.parse(at) - 2_000).toISOString()

/**
 * What happens at the desk, for one tab. Of all tabs one leads: it holds the stream and passes on
 * what it hears.
 */
export class LiveDesk {
  state: LiveState = 'starting'
  private place: Place
  /** What was told before it shows in the page as it was read. */
  private readonly from: string
  private readonly listeners = new Set<Hear>()
  private readonly lookouts = new Set<HearPresence>()
  private readonly watchers = new Set<() => void>()
  private readonly recent = new Map<string, LiveEvent>()
  private readonly retries = new EventTarget()
  private channel: BroadcastChannel | null = null
  private isLeading = false
  private heardAt = 0

  constructor(private readonly asked: Asked) {
    this.place = { since: asked.since }
    this.from = earlier(asked.since)
  }

  subscribe = (hear: Hear) => {
    this.listeners.add(hear)
    return () => void this.listeners.delete(hear)
  }

  subscribePresence = (hear: HearPresence) => {
    this.lookouts.add(hear)
    return () => void this.lookouts.delete(hear)
  }

  watch = (onChange: () => void) => {
    this.watchers.add(onChange)
    return () => void this.watchers.delete(onChange)
  }

  /** Returns what ends it. */
  start(): () => void {
    const { address, person } = this.asked
    const name = `desk-live ${person}`
    const over = new AbortController()
    this.channel = new BroadcastChannel(name)
    this.channel.onmessage = ({ data }: MessageEvent<Said>) => this.hearOther(data)
    this.say({ type: 'hello', since: this.from })
    this.heardAt = Date.now()
    void holdLead({
      name,
      signal: over.signal,
      heardAt: () => this.heardAt,
      lead: async (signal) => {
        this.isLeading = true
        const { listener, retries } = this
        await followDesk({ address, place: () => this.place, listener, retries, signal })
        this.isLeading = false
      },
    })
    return () => {
      over.abort()
      this.channel?.close()
      this.channel = null
    }
  }

  private readonly listener: LiveListener = {
    event: (event) => {
      if (this.take(event)) this.say({ type: 'event', event })
    },
    presence: (ticket) => {
      this.say({ type: 'presence', ticket })
      this.lookouts.forEach((hear) => hear(ticket))
    },
    reset: () => {
      this.say({ type: 'reset' })
      this.hear(null)
    },
    alive: (at) => {
      this.place = { since: at }
      this.say({ type: 'alive', at })
    },
    state: (state) => {
      this.setState(state)
      this.say({ type: 'state', state })
    },
  }

  private hearOther(said: Said) {
    if (said.type === 'hello') return this.greet(said.since)
    this.heardAt = Date.now()
    if (said.type === 'event') this.take(said.event)
    if (said.type === 'presence') this.lookouts.forEach((hear) => hear(said.ticket))
    if (said.type === 'reset') this.hear(null)
    if (said.type === 'alive') this.place = { since: said.at }
    if (said.type === 'state') this.setState(said.state)
  }

  /** A new tab learns what it missed between its making and now. */
  private greet(since: string) {
    if (!this.isLeading) return
    // Whoever opens a page is signed in, so this one is again as well.
    if (this.state === 'over') return void this.retries.dispatchEvent(new Event('retry'))
    this.say({ type: 'state', state: this.state })
    for (const event of this.recent.values()) {
      if (event.at >= since) this.say({ type: 'event', event })
    }
  }

  /** False when it is known already. */
  private take(event: LiveEvent): boolean {
    if (this.recent.has(event.id)) return false
    this.recent.set(event.id, event)
    if (this.recent.size > remembered) {
      this.recent.delete(this.recent.keys().next().value ?? '')
    }
    this.place = { after: event.id }
    if (event.at >= this.from) this.hear(event)
    return true
  }

  private hear(event: LiveEvent | null) {
    this.listeners.forEach((hear) => hear(event))
  }

  private setState(state: LiveState) {
    if (state === this.state) return
    this.state = state
    this.watchers.forEach((onChange) => onChange())
  }

  private say(said: Said) {
    this.channel?.postMessage(said)
  }
}
