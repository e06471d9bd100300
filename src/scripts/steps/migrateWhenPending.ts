import { root } from '../frame/root'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Running } from './openDatabase'
import { runScript } from './runScript'

const undefinedTable = '42P01'

function written(): string[] {
  return readdirSync(join(root, 'src', 'migrations'))
    .filter((file) => /^\d{8}_\d{6}.*\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''))
}

/** Names of the migrations that the database does not have. One query; Payload is not loaded. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>('select name from payload_migrations')
    const done = new Set(rows.map((row) => row.name))
    return written().filter((name) => !done.has(name))
  } catch (error) {
    if ((error as { code?: string }).code === undefinedTable) return written()
    throw error
  } finally {
    await client.end()
  }
}

/** Returns what was done, in words. */
export async function migrateWhenPending(settings: Running): Promise<string> {
  const pending = await pendingMigrations(settings.DATABASE_URL)
  if (pending.length === 0) return 'up to date'
  await runScript('migrate', settings)
  return `${pending.length} applied`
}
