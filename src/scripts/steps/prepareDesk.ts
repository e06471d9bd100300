import { DatabaseWatch } from '../processes/DatabaseWatch'
import type { Shutdown } from '../processes/Shutdown'
import { step } from '../frame/step'
import { dataFolder } from './dataFolder'
import { freePorts } from './freePorts'
import { keepServer } from './keepServer'
import { migrateWhenPending } from './migrateWhenPending'
import { onlyDesk } from './onlyDesk'
import { openDatabase, type Running } from './openDatabase'
import { readSettings } from './readSettings'
import { seedWhenEmpty } from './seedWhenEmpty'

export type Prepared = { settings: Running; database: DatabaseWatch }

/** Everything that must stand before the app starts. Returns the complete settings. */
export async function prepareDesk(shutdown: Shutdown): Promise<Prepared> {
  const env = readSettings(process.env)
  dataFolder(env.DATA_DIR)
  await freePorts(env)
  const { settings, revive } = await step(
    'Database',
    async () => {
      const database = await openDatabase(env, true)
      if (!env.DATABASE_URL) {
        // Not before we know that no other desk lives on it.
        await onlyDesk(database.settings)
        database.stopWithUs()
        shutdown.onStop('database', database.stop)
      }
      return database
    },
    ({ detail }) => detail,
  )
  await step('Migrations', () => migrateWhenPending(settings))
  await step('Demo', () => seedWhenEmpty(settings))
  const database = new DatabaseWatch(settings.DATABASE_URL)
  keepServer(revive, database, shutdown)
  return { settings, database }
}
