import { execFileSync } from 'node:child_process'

import { carries, readProcesses, type ProcessTable, type Ticks } from './ProcessTable'
import { spentBy, unwaited } from './unwaited'

const pause = 1000
const variable = 'DESK_TEST_RUN'

export type CpuSeconds = { user: number; system: number }

/**
 * What this process and everything it starts use of the processors, servers that leave its family
 * included. Looks once a second: only what somebody else should have waited for, in the last second
 * before it was killed, is missed.
 */
export class CpuMeter {
  readonly #word = `${variable}=${process.pid}`
  readonly #strangers = new Map<number, string>()
  readonly #lost: Ticks = { user: 0, system: 0 }
  #family: ProcessTable = new Map()

  start(): void {
    // Whoever is started from now on carries this, so that one without a parent is known again.
    process.env[variable] = String(process.pid)
    this.#look()
    setInterval(() => this.#look(), pause).unref()
  }

  /** Null where the system does not tell. */
  read(): CpuSeconds | null {
    if (!this.#look()) return null
    const now = spentBy(this.#family)
    const perSecond = ticksPerSecond()
    return {
      user: (now.user + this.#lost.user) / perSecond,
      system: (now.system + this.#lost.system) / perSecond,
    }
  }

  since(earlier: CpuSeconds | null): CpuSeconds | null {
    const now = this.read()
    if (!now || !earlier) return null
    return { user: now.user - earlier.user, system: now.system - earlier.system }
  }

  #look(): boolean {
    const all = readProcesses()
    if (!all) return false
    const family = this.#familyIn(all)
    const { user, system } = unwaited(this.#family, family)
    this.#lost.user += user
    this.#lost.system += system
    this.#family = family
    return true
  }

  #familyIn(all: ProcessTable): ProcessTable {
    const verdicts = new Map<number, boolean>([[process.pid, true]])
    const belongs = (pid: number): boolean => {
      const known = verdicts.get(pid)
      if (known !== undefined) return known
      const one = all.get(pid)
      if (!one) return false
      const verdict =
        this.#family.get(pid)?.begun === one.begun ||
        belongs(one.parent) ||
        this.#isAstray(pid, one.begun)
      verdicts.set(pid, verdict)
      return verdict
    }
    return new Map([...all].filter(([pid]) => belongs(pid)))
  }

  /** Asked once for each process of the machine that is not in the family by its parents. */
  #isAstray(pid: number, begun: string): boolean {
    if (this.#strangers.get(pid) === begun) return false
    if (carries(pid, this.#word)) return true
    this.#strangers.set(pid, begun)
    return false
  }
}

let perSecond: number | undefined

function ticksPerSecond(): number {
  if (perSecond) return perSecond
  try {
    perSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  } catch {
    // Every Linux of today.
  }
  return (perSecond ||= 100)
}

export function cpuLine(cpu: CpuSeconds | null): string {
  if (!cpu) return 'CPU unknown: only Linux tells it'
  const whole = (value: number) => Math.round(value)
  return `CPU ${whole(cpu.user + cpu.system)} s (user ${whole(cpu.user)}, system ${whole(cpu.system)})`
}
