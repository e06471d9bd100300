import { command } from './frame/command'
import { step } from './frame/step'
import { build, buildWhenStale } from './steps/buildWhenStale'

await command(async () => {
  if (process.argv.includes('--if-stale')) await step('Build', buildWhenStale)
  else await step('Build', build)
})
