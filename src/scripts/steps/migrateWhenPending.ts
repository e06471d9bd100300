import type { Running } from './openDatabase'
import { pendingMigrations } from './pendingMigrations'
import { runScript } from './runScript'

/** Returns what was done, in words. */
export async function migrateWhenPending(settings: Running): Promise<string> {
  const pending = await pendingMigrations(settings.DATABASE_URL)
  if (pending.length === 0) return 'up to date'
  await runScript('migrate', settings)
  return `${pending.length} applied`
}
