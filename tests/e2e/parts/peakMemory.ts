import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { processesOf } from '../../support/processesOf'

const megabytesOf = (pid: number, name: string) =>
  Number(
    new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    )?.[1],
  ) / 1024

export const canMeasure = existsSync('/proc/self/clear_refs')

/**
 * Megabytes that each process of an app holds before, and more at its highest mark during, what is
 * done. The app may have several: the first alone hands on what others serve. Linux alone tells.
 */
export async function peakMemory(app: number, act: () => Promise<unknown>) {
  const pids = processesOf(app)
  // "5" makes the kernel forget the highest mark of before.
  for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5')
  const before = pids.map((pid) => megabytesOf(pid, 'VmRSS'))
  await act()
  return pids.map((pid, at) => ({
    before: before[at] ?? NaN,
    above: megabytesOf(pid, 'VmHWM') - (before[at] ?? NaN),
  }))
}

const whole = (megabytes: number) => megabytes.toFixed(0)

export const inWords = (held: Awaited<ReturnType<typeof peakMemory>>) =>
  held.map(({ before, above }) => `${whole(before)} + ${whole(above)} MB`).join(', ')
