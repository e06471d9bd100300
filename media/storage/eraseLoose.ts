import { forgetLoose, listLoose, takeLoose } from '@/src/database/looseFiles'
import type { Payload } from 'payload'
import { chosenStore } from './chosenStore'
import { minute } from '@/src/domain/time/durations'

/**
 * Erases bytes that no row stands for; with `before`, only what was stored earlier. When the store
 * is down they stay on the list, and the sweep comes back.
 */
export async function eraseLoose(payload: Payload, key: string, before: Date | null = null) {
  if (!(await takeLoose(payload, key, before))) return
  await chosenStore().remove(key)
  await forgetLoose(payload, key)
}

const page = 500

/** Milliseconds: far longer than it takes to store a file that has arrived and to write its row. */
const underWay = 5 * minute

/** What is younger may be an upload under way. Stops when the store is down, and comes back. */
export async function eraseLooseFiles(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - underWay)
  for (;;) {
    const keys = await listLoose(payload, before, page)
    for (const key of keys) await eraseLoose(payload, key, before)
    if (keys.length < page) return
  }
}
