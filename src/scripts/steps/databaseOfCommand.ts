import type { Shutdown } from '../processes/Shutdown'
import { openDatabase } from './openDatabase'
import { readSettings } from './readSettings'

/**
 * Opens the desk's database for a command and completes the settings, which the config reads when
 * it is imported: import it afterwards.
 */
export async function databaseOfCommand(shutdown: Shutdown, isPatient = false): Promise<void> {
  const database = await openDatabase(readSettings(process.env), isPatient)
  if (database.ours) {
    database.stopWithUs()
    shutdown.onStop('database', database.stop)
  }
  const { DATABASE_URL, PAYLOAD_SECRET } = database.settings
  Object.assign(process.env, { DATABASE_URL, PAYLOAD_SECRET })
}
