import { recordEvent } from '../events/recordEvent'
import type { TicketEvent } from '@/src/domain/ticket/events'
import { idOf } from '@/src/domain/ids'
import type { Attachment, Ticket } from '@/src/payload-types'
import { ticketOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

/** Null: nothing that anybody waits for. */
function eventOf(
  doc: Attachment,
  before: Attachment | null,
): TicketEvent<'attached' | 'file_scanned' | 'thumbnail_made'> | null {
  const file = { attachment: doc.id, filename: doc.name }
  if (!before) return { kind: 'attached', before: null, after: file }
  if (doc.scanStatus !== before.scanStatus) {
    const { scanStatus } = before
    return {
      kind: 'file_scanned',
      before: { scanStatus },
      after: { ...file, scanStatus: doc.scanStatus },
    }
  }
  const isPictured = doc.hasThumbnail && !before.hasThumbnail
  return isPictured ? { kind: 'thumbnail_made', before: null, after: file } : null
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

/** A new file, what the scan says of it, and its small picture; as internal as its message. */
export const recordAttachment: CollectionAfterChangeHook<Attachment> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isNew = operation === 'create'
  const event = eventOf(doc, isNew ? null : previousDoc)
  if (!event) return
  await recordEvent(req, isNew ? ticketOf(req, idOf(doc.ticket)) : await ticketWith(req, doc), {
    ...event,
    message: idOf(doc.message) ?? undefined,
    file: doc,
    isInternal: doc.isInternal,
  })
}
