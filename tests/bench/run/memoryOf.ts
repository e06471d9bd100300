import { readdirSync, readFileSync } from 'node:fs'

const children = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  )

/** Resident memory of a process and all that it started, in megabytes; NaN where there is no /proc. */
export function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
    return children(pid).reduce((sum, child) => sum + memoryOf(child), own)
  } catch {
    return NaN
  }
}
