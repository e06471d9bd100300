import type { Sweep } from './task'
import { sweepDeliveries } from './tasks/sweepDeliveries'
import { sweepIdempotencyKeys } from './tasks/sweepIdempotencyKeys'

/** Everything that the clock starts. */
export const sweeps: readonly Sweep[] = [sweepDeliveries, sweepIdempotencyKeys]
