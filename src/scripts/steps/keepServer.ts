import { setTimeout as wait } from 'node:timers/promises'

import { backOff } from '../processes/afterDeath'
import type { DatabaseWatch } from '../processes/DatabaseWatch'
import type { Shutdown } from '../processes/Shutdown'

/**
 * Starts the embedded database again when its process has died, for as long as that takes. One that
 * is only silent is left alone: its data is in its hands.
 */
export function keepServer(
  revive: () => Promise<boolean>,
  watch: DatabaseWatch,
  shutdown: Shutdown,
): void {
  watch.onAway(async () => {
    let pause = backOff.first
    while (watch.isAway && !shutdown.stopping) {
      try {
        if (await revive()) console.log('The embedded database had ended. It was started again.')
      } catch (error) {
        console.log(error instanceof Error ? error.message : String(error))
      }
      await wait(pause)
      pause = Math.min(pause * 2, backOff.longest)
    }
  })
}
