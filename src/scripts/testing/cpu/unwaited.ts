import type { OneProcess, ProcessTable, Ticks } from './ProcessTable'

const kinds = ['user', 'system'] as const

const spent = ({ own, waited }: OneProcess, kind: keyof Ticks) => own[kind] + waited[kind]

/** The time of a family by now: its first process, whom that waited for, and who still runs. */
export const spentBy = (family: ProcessTable): Ticks => {
  const sum = (kind: keyof Ticks) =>
    [...family.values()].reduce((ticks, process) => ticks + spent(process, kind), 0)
  return { user: sum('user'), system: sum('system') }
}

/**
 * The time of those who ended between two looks at a family and whom no survivor has waited for:
 * killed together with their parent, or left alone by it. Whom a survivor did wait for is in its
 * books already, with at least the time that was seen last.
 */
export function unwaited(before: ProcessTable, after: ProcessTable): Ticks {
  const survives = (pid: number) => {
    const old = before.get(pid)
    return old !== undefined && after.get(pid)?.begun === old.begun
  }
  const survivorAbove = (process: OneProcess): number | undefined => {
    const above = before.get(process.parent)
    if (!above) return undefined
    return survives(process.parent) ? process.parent : survivorAbove(above)
  }
  const lost = { user: 0, system: 0 }
  const ended = new Map<number | undefined, OneProcess[]>()
  for (const [pid, process] of before) {
    if (survives(pid)) continue
    const heir = survivorAbove(process)
    ended.set(heir, [...(ended.get(heir) ?? []), process])
  }
  for (const [heir, processes] of ended) {
    for (const kind of kinds) {
      const seen = processes.reduce((ticks, process) => ticks + spent(process, kind), 0)
      const [old, now] = [before.get(heir ?? -1), after.get(heir ?? -1)]
      const inherited = old && now ? now.waited[kind] - old.waited[kind] : 0
      lost[kind] += Math.max(0, seen - inherited)
    }
  }
  return lost
}
