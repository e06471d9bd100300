import { actorOf } from '../actorOf'
import { momentOf } from '../momentOf'
import { settingsOf } from '@/src/config/settingsOf'
import { assignmentEffect } from '@/src/domain/ticket/effects'
import { mayMove } from '@/src/domain/ticket/moves'
import { statusPatch, ticketStatuses, waitingOnFor } from '@/src/domain/ticket/status'
import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import { type CollectionBeforeChangeHook, APIError } from 'payload'

const dateOf = (value: string | null | undefined) => (value ? new Date(value) : null)

/** Every change of status passes here, whoever makes it and by whatever way. */
export const checkMove: CollectionBeforeChangeHook<Ticket> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data

  // What is no status at all is refused by its field, which is asked after this.
  const wanted = data.status && ticketStatuses.includes(data.status) ? data.status : null
  const isNew = wanted !== originalDoc.status || req.context.mustMove === true
  const asked = isNew ? wanted : null
  const followed = assignmentEffect(
    originalDoc.status,
    idOf(originalDoc.assignedTo),
    'assignedTo' in data ? idOf(data.assignedTo) : idOf(originalDoc.assignedTo),
  )
  const to = asked ?? followed
  if (!to) {
    return 'waitingOn' in data
      ? { ...data, waitingOn: waitingOnFor(originalDoc.status, data.waitingOn) }
      : data
  }

  const now = momentOf(req)
  const closedAt = dateOf(originalDoc.closedAt)
  const verdict = mayMove(originalDoc, to, {
    side: actorOf(req).side,
    closedAt,
    now,
    reopenWithinDays: closedAt ? (await settingsOf(req)).reopenWithinDays : Infinity,
  })
  if (!verdict.ok) {
    const { message, reason, allowed } = verdict
    throw new APIError(message, 409, { field: 'status', reason, allowed }, true)
  }

  const patch = statusPatch(
    { resolvedAt: dateOf(originalDoc.resolvedAt), closedAt },
    to,
    data.waitingOn,
    now,
  )
  return {
    ...data,
    ...patch,
    resolvedAt: patch.resolvedAt?.toISOString() ?? null,
    closedAt: patch.closedAt?.toISOString() ?? null,
    lastActivityAt: now.toISOString(),
  }
}
