import { followDatabase } from '@/src/database/followDatabase'

import type { Need } from './supervise'

/** What the processes of a desk have to know of their database. Says in words when it comes and goes. */
export class DatabaseWatch implements Need {
  readonly name = 'the database'
  isAway = false
  #wentAt = 0
  #cameAt = -Infinity
  readonly #waiting = new Set<() => void>()
  readonly #losing = new Set<() => unknown>()

  constructor(
    address: string,
    private readonly say: (sentence: string) => void = console.log,
  ) {
    const { hostname, port } = new URL(address)
    const where = `${hostname}:${port || 5432}`
    void followDatabase(address, (state) => {
      if (state === 'away') this.#lose(where)
      if (state === 'there') this.#find(where)
    })
  }

  wasAwaySince(moment: number): boolean {
    return this.isAway || this.#cameAt >= moment
  }

  untilThere(): Promise<void> {
    return new Promise((resolve) => {
      if (this.isAway) this.#waiting.add(resolve)
      else resolve()
    })
  }

  onAway(act: () => unknown): void {
    this.#losing.add(act)
  }

  #lose(where: string): void {
    if (this.isAway) return
    this.isAway = true
    this.#wentAt = performance.now()
    this.say(`The database at ${where} does not answer. The desk waits for it.`)
    for (const act of this.#losing) act()
  }

  #find(where: string): void {
    if (!this.isAway) return
    this.isAway = false
    this.#cameAt = performance.now()
    const seconds = ((this.#cameAt - this.#wentAt) / 1000).toFixed(1)
    this.say(`The database at ${where} answers again, after ${seconds} s.`)
    for (const resolve of this.#waiting) resolve()
    this.#waiting.clear()
  }
}
