import { endingsOf } from '@/media/fileTypes'
import { fileLimitsOf } from '@/media/limits'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/domain/ids'
import { readUntil } from '@/src/operations/presence'
import { staffFollowing } from '@/src/operations/staffFollowing'
import { readChoices } from './readChoices'
import { undoSeconds } from '@/src/operations/undoSeconds'
import { readEvents } from './readEvents'
import { readFiles } from './readFiles'
import { readFollowing } from './readFollowing'
import { readMessages } from './readMessages'
import { readNames } from './readNames'
import { readPlanned } from '@/src/operations/readPlanned'
import { readOwnDraft } from './readOwnDraft'
import { readRequester } from './readRequester'
import { readTicket } from './readTicket'

/** Everything that the desk shows of one ticket, read as the person who looks; null where there is
 * none for them. */
export async function readDesk(req: PayloadRequest, number: number) {
  const ticket = await readTicket(req, number)
  if (!ticket) return null
  const [requester, messages, events, files, limits, choices, ...writing] = await Promise.all([
    readRequester(req, ticket),
    readMessages(req, ticket.id),
    readEvents(req, ticket.id),
    readFiles(req, ticket.id),
    fileLimitsOf(req),
    readChoices(req, idOf(ticket.organization)),
    readFollowing(req, ticket),
    readOwnDraft(req, ticket.id),
    undoSeconds(req),
    readUntil(req, ticket.id),
    staffFollowing(req, ticket.id),
  ])
  const [following, draft, seconds, readAt, team] = writing
  const [names, planned] = await Promise.all([
    readNames(req, events, ticket),
    readPlanned(req, ticket.id, choices.assignedTo),
  ])
  return {
    ...{ ticket, requester, messages, events, files, choices, names, readAt },
    ...{ team, planned },
    writing: { following, draft, undoSeconds: seconds },
    limits: { ...limits, endings: endingsOf(limits.groups) },
  }
}

export type Desk = NonNullable<Awaited<ReturnType<typeof readDesk>>>
