import { readdirSync, readFileSync } from 'node:fs'

/** Processor time, in the ticks that Linux counts. */
export type Ticks = { user: number; system: number }

export type OneProcess = {
  parent: number
  /** Ids are used again: with this, a process is told from a later one. */
  begun: string
  own: Ticks
  /** Of children that ended and were waited for, and of theirs. */
  waited: Ticks
}

export type ProcessTable = ReadonlyMap<number, OneProcess>

/** Reads a line of /proc/<pid>/stat. The name in brackets may hold anything. */
export function parseStat(line: string): OneProcess {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const number = (at: number) => Number(fields[at - 3])
  return {
    parent: number(4),
    begun: fields[22 - 3] ?? '',
    own: { user: number(14), system: number(15) },
    waited: { user: number(16), system: number(17) },
  }
}

/** Null where the system does not tell: Linux alone does. */
export function readProcesses(): ProcessTable | null {
  try {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return new Map(
      ids.flatMap((id) => {
        try {
          return [[Number(id), parseStat(readFileSync(`/proc/${id}/stat`, 'utf8'))] as const]
        } catch {
          return [] // It has ended meanwhile.
        }
      }),
    )
  } catch {
    return null
  }
}

/** Whether a process was started with this word in its environment. */
export function carries(pid: number, word: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(word)
  } catch {
    return false // Not ours to read, so not ours.
  }
}
