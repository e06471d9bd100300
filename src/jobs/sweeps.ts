import type { Sweep } from './task'
import { sweepDeliveries } from './tasks/sweepDeliveries'
import { sweepCalendars } from './tasks/sweepCalendars'
import { sweepFiles } from './tasks/sweepFiles'
import { sweepIdempotencyKeys } from './tasks/sweepIdempotencyKeys'
import { sweepLiveEvents } from './tasks/sweepLiveEvents'
import { sweepPendingFiles } from './tasks/sweepPendingFiles'
import { sweepPromises } from './tasks/sweepPromises'
import { sweepResolved } from './tasks/sweepResolved'
import { sweepSilence } from './tasks/sweepSilence'
import { sweepSearch } from './tasks/sweepSearch'
import { sweepSnoozed } from './tasks/sweepSnoozed'
import { sweepUndos } from './tasks/sweepUndos'

/** Everything that the clock starts. */
export const sweeps: readonly Sweep[] = [
  sweepDeliveries,
  sweepFiles,
  sweepPendingFiles,
  sweepIdempotencyKeys,
  sweepLiveEvents,
  sweepResolved,
  sweepSilence,
  sweepSearch,
  sweepPromises,
  sweepCalendars,
  sweepSnoozed,
  sweepUndos,
]
