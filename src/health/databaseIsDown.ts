/** `doubtful`: it has been silent for a moment, and is asked right now. */
export type DatabaseState = 'there' | 'doubtful' | 'away'

type Hear = (state: DatabaseState) => void
type Kept = { state: DatabaseState; changedAt: number; listeners: Set<Hear>; brokeAt?: number }

// On globalThis: a server loads its doors and its start in several bundles.
const known = globalThis as { deskDatabaseState?: Kept }
const kept = () =>
  (known.deskDatabaseState ??= { state: 'there', changedAt: -Infinity, listeners: new Set() })

/** Milliseconds in which an error may still be the trace of a database that was away. */
const aftermath = 2_000

/** Told by whoever follows the database, of this process alone. */
export function noteDatabase(state: DatabaseState): void {
  const now = kept()
  if (now.state === state) return
  Object.assign(now, { state, changedAt: performance.now() })
  for (const hear of [...now.listeners]) hear(state)
}

/** A connection of this process broke, or could not be had. The first trace of a database that goes. */
export function noteBrokenConnection(): void {
  kept().brokeAt = performance.now()
}

/** Whether nothing can be read or written at the moment. Without this, a session that cannot be
 * looked up would count as one that has ended. */
export const databaseIsDown = (): boolean => kept().state === 'away'

/** Whether what failed just now may have failed for want of the database. */
export function databaseMayBeAway(): boolean {
  const { state, changedAt } = kept()
  return state !== 'there' || performance.now() - changedAt < aftermath
}

/** Whether a connection broke just now, which may be all that is known of a database that goes. */
export const connectionBroke = (): boolean =>
  performance.now() - (kept().brokeAt ?? -Infinity) < aftermath

/** Hears every change of state until the returned function is called. */
export function hearDatabase(hear: Hear): () => void {
  const { listeners } = kept()
  listeners.add(hear)
  return () => void listeners.delete(hear)
}

/** Whether it is away, once that is no longer in doubt. */
export function askDatabase(): Promise<boolean> {
  return new Promise((resolve) => {
    if (kept().state !== 'doubtful') return resolve(databaseIsDown())
    const forget = hearDatabase((state) => {
      if (state === 'doubtful') return
      forget()
      resolve(state === 'away')
    })
  })
}
