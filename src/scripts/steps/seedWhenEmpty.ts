import { hasStaff } from './hasStaff'
import type { Running } from './openDatabase'
import { runScript } from './runScript'

/** Fills an empty database with the demo where SEED_DEMO is on. Returns what was done, in words. */
export async function seedWhenEmpty(settings: Running): Promise<string> {
  if (await hasStaff(settings.DATABASE_URL)) return 'the database has data'
  if (!settings.SEED_DEMO) return 'off; make the first admin with: npm run create-admin'
  await runScript('seed', settings)
  return 'seeded'
}
