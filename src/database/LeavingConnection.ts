import { noteBrokenConnection } from '@/src/health/databaseIsDown'
import type { EventEmitter } from 'node:events'
import pg from 'pg'
import { countAnswer } from './watchPool'

type Release = (error?: Error | boolean) => void
type Inside = {
  connection: EventEmitter & { stream: { destroy(): void }; _ending: boolean }
}

// On globalThis: a server loads this in several bundles, and cuts the connections of all of them.
const kept = globalThis as { deskConnections?: Set<LeavingConnection> }
const open = () => (kept.deskConnections ??= new Set())

/** What pg says when its `query_timeout` has passed. */
const isSilence = (error: unknown) =>
  error instanceof Error && error.message === 'Query read timeout'

/**
 * A connection that leaves its pool when it breaks. pg's pool keeps a broken one that was handed out
 * until it is given back, and what failed with it, such as the beginning of a transaction, does not
 * give it back: the pool would run empty for good.
 */
export class LeavingConnection extends pg.Client {
  #release: Release | undefined

  constructor(config?: string | pg.ClientConfig) {
    super(config)
    open().add(this)
    const { connection } = this.inside
    connection.on('readyForQuery', countAnswer)
    // Before whoever waits hears of it, and fails: what fails now may have failed for want of it.
    connection.on('errorMessage', ({ severity }: { severity?: string }) => {
      if (severity === 'FATAL') noteBrokenConnection()
    })
    connection.on('error', noteBrokenConnection)
    connection.on('end', () => connection._ending || noteBrokenConnection())
    // Whoever waits for an answer is told by that. Between two questions nobody listens, and an
    // error that nobody hears ends the process.
    this.on('error', () => undefined)
    this.once('end', () => {
      open().delete(this)
      this.#release?.(true)
    })
  }

  /** Set by the pool each time it hands the connection out. To give it back twice does no harm. */
  get release(): Release | undefined {
    return this.#release
  }

  set release(release: Release | undefined) {
    let isHeld = true
    this.#release = (error) => {
      if (isHeld) release?.(error)
      isHeld = false
    }
  }

  private get inside() {
    return this as unknown as Inside
  }

  override query = ((...asked: unknown[]) => this.ask(asked)) as pg.Client['query']

  /** As `query`. A connection on which no answer came is of no use to the next one either. */
  protected ask(asked: unknown[]): unknown {
    const answer: unknown = (pg.Client.prototype.query as (...all: unknown[]) => unknown).apply(
      this,
      asked,
    )
    if (answer instanceof Promise) answer.catch((error) => isSilence(error) && this.cut())
    return answer
  }

  /** At once: nobody waits any longer for an answer that does not come. */
  cut(): void {
    this.inside.connection.stream.destroy()
  }
}

/** Ends every connection of this process's pools, so that what waits on them fails now. */
export function cutConnections(): void {
  for (const client of open()) client.cut()
}
