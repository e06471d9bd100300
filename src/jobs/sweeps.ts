import type { Sweep } from './task'
import { sweepDeliveries } from './tasks/sweepDeliveries'
import { sweepIdempotencyKeys } from './tasks/sweepIdempotencyKeys'
import { sweepResolved } from './tasks/sweepResolved'

/** Everything that the clock starts. */
export const sweeps: readonly Sweep[] = [sweepDeliveries, sweepIdempotencyKeys, sweepResolved]
