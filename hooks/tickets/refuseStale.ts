import { isDeskWorker } from '@/access/people'
import { changedMeanwhile, undoneBy, type Meanwhile } from '@/src/domain/ticket/staleSave'
import { isUuid } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

const refusalOf = ({ by, field }: Meanwhile) =>
  by ? refusal('changed_by', { by, name: field }) : refusal('changed_by_desk', { name: field })

const since = async (req: PayloadRequest, ticket: string, opened: Date) =>
  req.payload.find({
    collection: slugs.ticketEvents,
    where: {
      ticket: { equals: ticket },
      createdAt: { greater_than: opened.toISOString() },
      kind: { not_equals: 'created' },
    },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    // Whoever may save the ticket is told what the save would undo.
    overrideAccess: true,
    req,
  })

/**
 * A save that says which version it was made from, by `updatedAt`, undoes nobody's change. Comes
 * after the lock: until this save is through, nothing else changes.
 */
export const refuseStale: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, data } = args as { id?: unknown; data?: Record<string, unknown> }
  if (operation !== 'update' || overrideAccess || !isUuid(id)) return
  // Who may not save at all is not told what a save would undo.
  if (!isDeskWorker(req.user)) return
  if (typeof data?.updatedAt !== 'string') return
  const opened = new Date(data.updatedAt)
  if (Number.isNaN(opened.getTime())) return

  const ticket = await req.payload.findByID({
    collection: slugs.tickets,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!ticket || opened >= new Date(ticket.updatedAt)) return

  const meanwhile = changedMeanwhile((await since(req, id, opened)).docs)
  const undone = undoneBy(data, { ...ticket }, meanwhile)
  const [first] = undone
  if (!first) return
  const refused = refusal('changed_meanwhile', { changes: undone.map(refusalOf) })
  throw refuse(409, { ...refused, field: first.field }, { changed: meanwhile })
}
