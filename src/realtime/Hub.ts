import { everybody, lastPosition, rowsBetween, type LiveRow, type Query } from '@/src/database/live'
import { listen, type Listening } from '@/src/database/listen'
import type { Payload } from 'payload'
import { setTimeout as wait } from 'node:timers/promises'

/** An open stream, as the hub sees it. */
export type Listener = {
  person: string
  take(row: LiveRow): void
  /** Somebody of the team came to this ticket or left it. */
  presence(ticket: string): void
  /** Rights or session of the person may have changed: ask again before telling more. */
  recheck(): void
  end(): void
}

const page = 500
/** Milliseconds. */
const backOff = { first: 250, longest: 2_000 }
const shortBreak = 10_000

/**
 * One a process: hears that something was told, reads it once, and hands it to every open stream. It
 * goes by the places of events, so that nothing is lost or doubled when its connection breaks.
 */
export class Hub {
  private readonly listeners = new Set<Listener>()
  private connection: Listening | null = null
  private connecting: Promise<void> | null = null
  private position: number | null = null
  private isReading = false
  private isBehind = false
  private isOver = false

  constructor(private readonly payload: Payload) {}

  /** Throws when the database cannot be reached. */
  async ready(): Promise<Query> {
    if (this.isOver) throw new Error('This process is about to end.')
    await (this.connecting ??= this.connect().finally(() => (this.connecting = null)))
    if (!this.connection) throw new Error('The connection that listens broke.')
    return this.connection.query
  }

  /** From now on the listener gets everything after the returned place. Call `ready` before. */
  join(listener: Listener): number {
    this.listeners.add(listener)
    return this.position ?? 0
  }

  leave(listener: Listener): void {
    this.listeners.delete(listener)
  }

  openFor(person: string): number {
    return [...this.listeners].filter((listener) => listener.person === person).length
  }

  /** Ends every stream and listens no more. */
  async end(): Promise<void> {
    this.isOver = true
    this.endAll()
    await this.connection?.end()
  }

  private async connect(): Promise<void> {
    if (this.connection) return
    const connection = await listen(this.payload, {
      event: () => void this.catchUp(),
      person: (who) => this.recheck(who),
      presence: (ticket) => this.listeners.forEach((listener) => listener.presence(ticket)),
      lost: (error) => void this.reconnect(error),
    })
    this.connection = connection
    this.position ??= await lastPosition(connection.query)
    // Whatever was told while nobody listened: events are read, rights are asked for again.
    this.recheck(everybody)
    void this.catchUp()
  }

  private recheck(who: string): void {
    for (const listener of this.listeners) {
      if (who === everybody || who === listener.person) listener.recheck()
    }
  }

  private async catchUp(): Promise<void> {
    this.isBehind = true
    if (this.isReading) return
    this.isReading = true
    try {
      while (this.isBehind && this.connection && this.position !== null) {
        this.isBehind = false
        const rows = await rowsBetween(this.connection.query, { after: this.position, limit: page })
        for (const row of rows) {
          this.position = row.position
          for (const listener of this.listeners) listener.take(row)
        }
        if (rows.length === page) this.isBehind = true
      }
    } catch (error) {
      // Without its connection there is another to come, which reads on from the same place.
      if (this.connection) {
        this.payload.logger.error({ err: error, msg: 'Told events could not be read.' })
        // Streams that cannot be served end, so that browsers come back and catch up.
        this.endAll()
      }
    } finally {
      this.isReading = false
    }
  }

  /** Streams stay open over a short break. When it is longer, they end, and readers come back. */
  private async reconnect(error: Error): Promise<void> {
    this.connection = null
    if (this.isOver) return
    this.payload.logger.warn({ err: error, msg: 'Live updates lost the database.' })
    const lostAt = performance.now()
    for (let pause = backOff.first; !this.isOver; pause = Math.min(pause * 2, backOff.longest)) {
      await wait(pause, undefined, { ref: false })
      try {
        await this.ready()
        return
      } catch {
        if (performance.now() - lostAt > shortBreak) this.endAll()
      }
    }
  }

  private endAll(): void {
    for (const listener of this.listeners) listener.end()
  }
}
