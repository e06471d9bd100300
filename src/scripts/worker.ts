import { command } from './frame/command'
import { databaseOfCommand } from './steps/databaseOfCommand'

await command(async (shutdown) => {
  await databaseOfCommand(shutdown)
  const { startWorker } = await import('@/src/jobs/startWorker')
  const worker = await startWorker()
  shutdown.onStop('worker', worker.stop)
  await new Promise(() => undefined)
})
