// On globalThis: a server loads its doors and its start in several bundles.
const kept = globalThis as { deskDatabaseIsAway?: boolean }

/** Whether nothing can be read or written at the moment. Without this, a session that cannot be
 * looked up would count as one that has ended. */
export const databaseIsAway = (): boolean => kept.deskDatabaseIsAway === true

export function noteDatabase(isThere: boolean): void {
  kept.deskDatabaseIsAway = !isThere
}
