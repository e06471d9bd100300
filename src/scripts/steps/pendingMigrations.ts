import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import pg from 'pg'

import { root } from '../frame/root'

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
