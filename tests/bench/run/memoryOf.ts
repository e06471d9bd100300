import { readFileSync } from 'node:fs'

import { processesOf } from '../../support/processesOf'

const own = (pid: number): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** Resident memory of a process and all that it started, in megabytes; NaN where there is no /proc. */
export function memoryOf(pid: number): number {
  try {
    return processesOf(pid).reduce((sum, one) => sum + own(one), 0)
  } catch {
    return NaN
  }
}
