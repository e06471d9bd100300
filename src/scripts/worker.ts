import { constants, setPriority } from 'node:os'

import { command } from './frame/command'
import { databaseOfCommand } from './steps/databaseOfCommand'

// A mail may wait a moment while the processor is busy; whoever waits for a page may not.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

await command(async (shutdown) => {
  // It is kept alive for as long as the desk is, and so waits for the database as well.
  await databaseOfCommand(shutdown, true)
  const { startWorker } = await import('@/src/jobs/startWorker')
  const worker = await startWorker()
  shutdown.onStop('worker', worker.stop)
  await new Promise(() => undefined)
})
