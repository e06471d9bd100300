import { everybody, tellEvent, tellRights } from '@/src/database/live'
import { isSilent } from '@/src/requestContext'
import type { PayloadRequest } from 'payload'

/** Tells open streams of an event, unless the change is silent: an import, a repair, the demo. */
export async function announceEvent(req: PayloadRequest, event: string): Promise<void> {
  if (isSilent(req)) return
  await tellEvent(req, event)
}

type Person = { collection: string; id: string | number }

export const personKey = ({ collection, id }: Person): string => `${collection}:${id}`

/** Open streams of this person are looked at again, once the change is committed. */
export const announceRights = (req: PayloadRequest, person: Person): Promise<void> =>
  tellRights(req, personKey(person))

/** All open streams are looked at again. */
export const announceRightsOfAll = (req: PayloadRequest): Promise<void> =>
  tellRights(req, everybody)
