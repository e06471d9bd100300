import { listLoose } from '@/src/database/looseFiles'
import type { Payload } from 'payload'
import { eraseLoose } from './eraseLoose'

const page = 500

/** Milliseconds: far longer than it takes to store a file that has arrived and to write its row. */
const underWay = 5 * 60_000

/** What is younger may be an upload under way. Stops when the store is down, and comes back. */
export async function eraseLooseFiles(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - underWay)
  for (;;) {
    const keys = await listLoose(payload, before, page)
    for (const key of keys) await eraseLoose(payload, key, before)
    if (keys.length < page) return
  }
}
