import { join } from 'node:path'

import { inject } from 'vitest'

import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk } from '@/src/scripts/testing/startTestDesk'

/** The production build on a database of its own, with the demo. `stop` ends it. */
export async function soakDesk(name: string, settings: Record<string, string> = {}) {
  const shutdown = new Shutdown()
  const database = await cloneDatabase(inject('databaseServer'), `desk_soak_${name}`)
  const folder = join(inject('dataFolder'), name)
  const desk = await startTestDesk(database, folder, shutdown, settings)
  return { ...desk, database, folder, stop: () => shutdown.stop() }
}
