import { command } from './frame/command'
import { prepareDesk } from './steps/prepareDesk'
import { runDesk } from './steps/runDesk'

await command(async (shutdown) => {
  const begun = Date.now()
  const prepared = await prepareDesk(shutdown)
  await runDesk('dev', prepared, shutdown, begun)
})
