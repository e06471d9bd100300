import { visibleTickets } from '@/access/visibleTickets'
import { countEach } from '@/src/database/inbox/countEach'
import type { PayloadRequest, Where } from 'payload'

/** How many of the tickets that somebody may see each of these filters finds, in one statement. */
export async function countKept(
  req: PayloadRequest,
  filters: readonly Where[],
  most: number,
): Promise<number[]> {
  const visible = await visibleTickets({ req })
  if (visible === false) return filters.map(() => 0)
  const own = visible === true ? [] : [visible]
  return countEach(
    req.payload,
    filters.map((filter) => ({ and: [...own, filter] })),
    most,
  )
}
