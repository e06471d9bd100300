import type { Payload } from 'payload'
import { senderOf } from './boss'

export const workerName = 'desk-worker'

/** How often a worker says that it is there. */
export const workerBeatSeconds = 5

/** When a worker that has not stopped was last heard of; null when there is none. */
export async function workerSeenAt(payload: Payload): Promise<Date | null> {
  const boss = await senderOf(payload)
  const beats = (await boss.getInstances())
    .filter((instance) => instance.name === workerName && instance.stoppedOn === null)
    .map((instance) => instance.heartbeatOn.getTime())
  return beats.length > 0 ? new Date(Math.max(...beats)) : null
}
