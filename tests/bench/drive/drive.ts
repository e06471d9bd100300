import type { Asked, Connection } from './Connection'

export type Load = {
  connections: readonly Connection[]
  /** The requests of the nth operation of a connection, made one after the other. */
  plan(nth: number, connection: number): readonly Asked[]
}

export type Run = { times: number[]; perSecond: number; bytes: number }

let done = 0

/** Keeps every connection busy for so many seconds; each begins anew when its answer is there. */
export async function drive({ connections, plan }: Load, seconds: number): Promise<Run> {
  const times: number[] = []
  let bytes = 0
  const begun = performance.now()
  const end = begun + seconds * 1000
  await Promise.all(
    connections.map(async (connection, at) => {
      while (performance.now() < end) {
        let taken = 0
        for (const asked of plan(done++, at)) {
          const answer = await connection.ask(asked)
          taken += answer.ms
          bytes += answer.bytes
        }
        times.push(taken)
      }
    }),
  )
  const elapsed = (performance.now() - begun) / 1000
  return { times, perSecond: times.length / elapsed, bytes: bytes / Math.max(times.length, 1) }
}

/** The value below which that share of the times lies. */
export function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
