import { setTimeout as wait } from 'node:timers/promises'

import { afterDeath, backOff, newborn, type Past } from './afterDeath'
import { startProcess, type ProcessPlan, type StartedProcess } from './startProcess'
import { watchLoop } from './watchLoop.mjs'

export type Supervised = {
  current(): StartedProcess
  /** Resolves with a sentence when it cannot start and is not tried again. */
  gaveUp: Promise<string>
  stop(): Promise<void>
}

/** Something without which the process cannot live. */
export type Need = {
  name: string
  /** Whether it was away at any moment since then, in milliseconds of `performance.now`. */
  wasAwaySince(moment: number): boolean
  untilThere(): Promise<unknown>
}

type Options = {
  need?: Need
  /** Milliseconds. */
  pauses?: typeof backOff
  /** Off where somebody may hold the process with a debugger. */
  isWatched?: boolean
}

/** Keeps a process alive: starts it again after it died, later each time, and ends one that hangs. */
export function supervise(
  plan: ProcessPlan,
  { need, pauses = backOff, isWatched = true }: Options = {},
): Supervised {
  const say = (sentence: string) => console.log(sentence)
  const stopping = new AbortController()
  let started = start()

  function start(): StartedProcess {
    const process = startProcess(plan)
    if (isWatched) {
      watchLoop(process.child, () => {
        say(`The ${plan.name} does not answer any more. Ending it.`)
        process.kill()
      })
    }
    return process
  }

  async function watch(): Promise<string> {
    for (let past: Past = newborn; ;) {
      const begun = performance.now()
      const reason = await started.exited
      const lived = performance.now() - begun
      if (stopping.signal.aborted) break
      // What it needs may have gone in this very moment, and that takes a moment to be noticed.
      if (need) await pauseFor(pauses.first)
      const wasInNeed = need?.wasAwaySince(begun) ?? false
      const next = afterDeath(past, { lived, wasInNeed }, pauses)
      past = next
      if (next.isGivenUp) {
        return `The ${plan.name} ended ${next.ownDeaths} times in a row (${reason}). Its lines above say why.`
      }
      const when = wasInNeed ? `when ${need?.name} is there` : `in ${next.pause / 1000} s`
      say(`The ${plan.name} ended (${reason}). Starting it again ${when}.`)
      await pauseFor(next.pause)
      await Promise.race([need?.untilThere(), stopped()])
      if (stopping.signal.aborted) break
      started = start()
    }
    return new Promise<never>(() => undefined)
  }

  const pauseFor = (milliseconds: number) =>
    wait(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined)

  const stopped = () =>
    new Promise<void>((resolve) => {
      if (stopping.signal.aborted) resolve()
      stopping.signal.addEventListener('abort', () => resolve(), { once: true })
    })

  return {
    current: () => started,
    gaveUp: watch(),
    stop: async () => {
      stopping.abort()
      await started.stop()
    },
  }
}
