import { countCreate } from '@/hooks/limitCreates'
import type { CreateLimit } from '@/src/domain/limits'
import { type Creates, keepCounted } from '@/src/requestContext'
import type { PayloadRequest } from 'payload'

/**
 * Counts what is about to be made together, before its transaction begins: a counter is asked on
 * connections of its own, and nobody waits for it while holding another. Throws TooManyTries.
 */
export async function countCreates(req: PayloadRequest, creates: Creates): Promise<void> {
  for (const [limit, times = 0] of Object.entries(creates) as [CreateLimit, number][]) {
    for (let time = 0; time < times; time++) await countCreate(req, limit)
  }
  keepCounted(req, creates)
}
