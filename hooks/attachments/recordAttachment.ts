import { recordEvent } from '@/hooks/recordEvent'
import { ticketOf } from '@/hooks/ticketOf'
import { idOf } from '@/src/idOf'
import type { Attachment } from '@/src/payload-types'
import type { CollectionAfterChangeHook } from 'payload'

export const recordAttachment: CollectionAfterChangeHook<Attachment> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return
  await recordEvent(req, ticketOf(req), {
    kind: 'attached',
    before: null,
    after: { attachment: doc.id, filename: doc.name ?? doc.filename },
    message: idOf(doc.message) ?? undefined,
    isInternal: doc.isInternal,
  })
}
