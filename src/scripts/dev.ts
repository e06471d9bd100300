import { command } from './frame/command'
import { prepareDesk } from './steps/prepareDesk'
import { runDesk } from './steps/runDesk'

await command(async (shutdown) => {
  const begun = Date.now()
  const settings = await prepareDesk(shutdown)
  await runDesk('dev', settings, shutdown, begun)
})
