import { command } from './frame/command'
import { openDatabase } from './steps/openDatabase'
import { readSettings } from './steps/readSettings'

await command(async (shutdown) => {
  const database = await openDatabase(readSettings(process.env))
  if (database.ours) {
    database.stopWithUs()
    shutdown.onStop('database', database.stop)
  }
  const { DATABASE_URL, PAYLOAD_SECRET } = database.settings
  Object.assign(process.env, { DATABASE_URL, PAYLOAD_SECRET })

  // Not earlier: the config reads the settings on import.
  const { startWorker } = await import('@/src/jobs/startWorker')
  const worker = await startWorker()
  shutdown.onStop('worker', worker.stop)
  await new Promise(() => undefined)
})
