import { recordEvent } from '@/hooks/recordEvent'
import { ticketOf } from '@/hooks/ticketOf'
import type { TicketEventDraft } from '@/src/domain/ticketEvents'
import { idOf } from '@/src/idOf'
import type { Attachment, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

const eventOf = (doc: Attachment, before: Attachment | null): TicketEventDraft => {
  const file = { attachment: doc.id, filename: doc.name }
  return before
    ? {
        kind: 'file_scanned',
        before: { scanStatus: before.scanStatus },
        after: { ...file, scanStatus: doc.scanStatus },
      }
    : { kind: 'attached', before: null, after: file }
}

const ticketWith = (req: PayloadRequest, doc: Attachment): Promise<Ticket> =>
  req.payload.findByID({
    collection: slugs.tickets,
    id: idOf(doc.ticket) ?? '',
    depth: 0,
    // The scan is the desk's own work: nobody is asking.
    overrideAccess: true,
    req,
  })

/** A new file, and what the scan says of it; as internal as the message it came with. */
export const recordAttachment: CollectionAfterChangeHook<Attachment> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isNew = operation === 'create'
  if (!isNew && doc.scanStatus === previousDoc.scanStatus) return
  await recordEvent(req, isNew ? ticketOf(req) : await ticketWith(req, doc), {
    ...eventOf(doc, isNew ? null : previousDoc),
    message: idOf(doc.message) ?? undefined,
    isInternal: doc.isInternal,
  })
}
