import type { Sweep } from './task'
import { sweepDeliveries } from './tasks/sweepDeliveries'
import { sweepCalendars } from './tasks/sweepCalendars'
import { sweepFiles } from './tasks/sweepFiles'
import { sweepIdempotencyKeys } from './tasks/sweepIdempotencyKeys'
import { sweepLiveEvents } from './tasks/sweepLiveEvents'
import { sweepPendingFiles } from './tasks/sweepPendingFiles'
import { sweepPromises } from './tasks/sweepPromises'
import { sweepResolved } from './tasks/sweepResolved'

/** Everything that the clock starts. */
export const sweeps: readonly Sweep[] = [
  sweepDeliveries,
  sweepFiles,
  sweepPendingFiles,
  sweepIdempotencyKeys,
  sweepLiveEvents,
  sweepResolved,
  sweepPromises,
  sweepCalendars,
]
