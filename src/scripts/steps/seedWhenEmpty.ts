import pg from 'pg'
import type { Running } from './openDatabase'
import { runScript } from './runScript'

/** Whether anybody can sign in to the admin: a database without staff counts as empty. */
export async function hasStaff(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from staff limit 1')
    return rowCount === 1
  } finally {
    await client.end()
  }
}

/** Fills an empty database with the demo where SEED_DEMO is on. Returns what was done, in words. */
export async function seedWhenEmpty(settings: Running): Promise<string> {
  if (await hasStaff(settings.DATABASE_URL)) return 'the database has data'
  if (!settings.SEED_DEMO) return 'off; make the first admin with: npm run create-admin'
  await runScript('seed', settings)
  return 'seeded'
}
