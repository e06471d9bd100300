import { setTimeout as wait } from 'node:timers/promises'

import { startProcess, type ProcessPlan, type StartedProcess } from './startProcess'

const quickDeath = 10_000
const deathsAllowed = 5

export type Supervised = {
  current(): StartedProcess
  /** Resolves with a sentence when it died too often and is not started again. */
  gaveUp: Promise<string>
  stop(): Promise<void>
}

/** Keeps a process alive: starts it again after it died, later each time. */
export function supervise(plan: ProcessPlan, backOff = 500): Supervised {
  let started = startProcess(plan)
  let stopped = false
  const stopping = new AbortController()

  async function watch(): Promise<string> {
    for (let deaths = 0; ;) {
      const begun = Date.now()
      const reason = await started.exited
      if (stopped) return new Promise<never>(() => undefined)
      deaths = Date.now() - begun < quickDeath ? deaths + 1 : 1
      if (deaths >= deathsAllowed) {
        return `The ${plan.name} ended ${deaths} times in a row (${reason}). Its lines above say why.`
      }
      const pause = backOff * 2 ** (deaths - 1)
      console.log(`The ${plan.name} ended (${reason}). Starting it again in ${pause / 1000} s.`)
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopped) return new Promise<never>(() => undefined)
      started = startProcess(plan)
    }
  }

  return {
    current: () => started,
    gaveUp: watch(),
    stop: async () => {
      stopped = true
      stopping.abort()
      await started.stop()
    },
  }
}
