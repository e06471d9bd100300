import { actorOf } from '@/hooks/actorOf'
import { momentOf } from '@/hooks/momentOf'
import { settingsOf } from '@/src/settingsOf'
import { assignmentEffect } from '@/src/domain/assignmentEffect'
import { mayMove } from '@/src/domain/mayMove'
import { statusPatch } from '@/src/domain/statusPatch'
import { ticketStatuses } from '@/src/domain/ticketStatus'
import { waitingOnFor } from '@/src/domain/waitingOn'
import { idOf } from '@/src/idOf'
import type { Ticket } from '@/src/payload-types'
import type { CollectionBeforeChangeHook } from 'payload'
import { APIError } from 'payload'

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
