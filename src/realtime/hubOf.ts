import type { Payload } from 'payload'
import { Hub } from './Hub'

// On globalThis: a server loads its routes in several bundles, and anew when code is changed.
const kept = globalThis as { deskHubs?: Map<Payload, Hub> }

/** The one hub of this process. */
export function hubOf(payload: Payload): Hub {
  const hubs = (kept.deskHubs ??= new Map())
  const known = hubs.get(payload) ?? new Hub(payload)
  hubs.set(payload, known)
  return known
}

/** Ends all streams of this process; browsers come back to another one, or later. */
export async function endHubs(): Promise<void> {
  const hubs = [...(kept.deskHubs?.values() ?? [])]
  kept.deskHubs?.clear()
  await Promise.all(hubs.map((hub) => hub.end()))
}
