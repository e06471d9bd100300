import { forgetLoose, takeLoose } from '@/src/database/looseFiles'
import type { Payload } from 'payload'
import { chosenStore } from './chosenStore'

/**
 * Erases bytes that no row stands for; with `before`, only what was stored earlier. When the store
 * is down they stay on the list, and the sweep comes back.
 */
export async function eraseLoose(payload: Payload, key: string, before: Date | null = null) {
  if (!(await takeLoose(payload, key, before))) return
  await chosenStore().remove(key)
  await forgetLoose(payload, key)
}
