// Loaded into the processes we start: when we are killed, they end by themselves, and when we ask,
// they answer. Plain JavaScript, because the app's own process knows no TypeScript.
import { answerParent } from './watchLoop.mjs'

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 10_000).unref()
})
answerParent()
