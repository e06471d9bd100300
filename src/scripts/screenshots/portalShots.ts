import { accountShots } from './accountShots'
import { createShots } from './createShots'
import { entryShots } from './entryShots'
import { helpShots } from './helpShots'
import { listShots } from './listShots'
import type { Shot } from './Shot'
import { ticketShots } from './ticketShots'

/** Every page of the portal and the states it can be in. */
export const portalShots: readonly Shot[] = [
  ...listShots,
  ...ticketShots,
  ...createShots,
  ...helpShots,
  ...accountShots,
  ...entryShots,
]
