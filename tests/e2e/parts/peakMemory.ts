import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const kilobytesOf = (pid: number, name: string) =>
  Number(
    new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(
      readFileSync(`/proc/${pid}/status`, 'utf8'),
    )?.[1],
  )

export const canMeasure = existsSync('/proc/self/clear_refs')

/** Megabytes that a process holds before, and at most during, what is done. Linux alone tells. */
export async function peakMemory(pid: number, act: () => Promise<unknown>) {
  // "5" makes the kernel forget the highest mark of before.
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  const before = kilobytesOf(pid, 'VmRSS') / 1024
  await act()
  return { before, peak: kilobytesOf(pid, 'VmHWM') / 1024 }
}
