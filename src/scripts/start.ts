import { command } from './frame/command'
import { prepareDesk } from './steps/prepareDesk'
import { buildWhenStale } from './steps/buildWhenStale'
import { runDesk } from './steps/runDesk'
import { step } from './frame/step'

await command(async (shutdown) => {
  const begun = Date.now()
  const prepared = await prepareDesk(shutdown)
  await step('Build', buildWhenStale)
  await runDesk('start', prepared, shutdown, begun)
})
