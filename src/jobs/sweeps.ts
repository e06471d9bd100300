import type { Sweep } from './task'
import { publishScheduled } from './tasks/publishScheduled'
import { sendPlannedReplies } from './tasks/sendPlannedReplies'
import { sweepArticleVisits } from './tasks/sweepArticleVisits'
import { sweepDeliveries } from './tasks/sweepDeliveries'
import { sweepCalendars } from './tasks/sweepCalendars'
import { sweepFiles } from './tasks/sweepFiles'
import { sweepIdempotencyKeys } from './tasks/sweepIdempotencyKeys'
import { sweepLiveEvents } from './tasks/sweepLiveEvents'
import { sweepPendingFiles } from './tasks/sweepPendingFiles'
import { sweepPromises } from './tasks/sweepPromises'
import { sweepResolved } from './tasks/sweepResolved'
import { sweepReviews } from './tasks/sweepReviews'
import { sweepSilence } from './tasks/sweepSilence'
import { sweepSearch } from './tasks/sweepSearch'
import { sweepSnoozed } from './tasks/sweepSnoozed'
import { sweepUndos } from './tasks/sweepUndos'
import { sweepWords } from './tasks/sweepWords'

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
  sweepWords,
  sweepPromises,
  sweepCalendars,
  publishScheduled,
  sweepSnoozed,
  sendPlannedReplies,
  sweepUndos,
  sweepArticleVisits,
  sweepReviews,
]
