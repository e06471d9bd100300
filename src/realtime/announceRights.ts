import { everybody, tellRights } from '@/src/database/live'
import type { PayloadRequest } from 'payload'
import { personKey } from './personKey'

type Person = { collection: string; id: string | number }

/** Open streams of this person are looked at again, once the change is committed. */
export const announceRights = (req: PayloadRequest, person: Person): Promise<void> =>
  tellRights(req, personKey(person))

/** All open streams are looked at again. */
export const announceRightsOfAll = (req: PayloadRequest): Promise<void> =>
  tellRights(req, everybody)
