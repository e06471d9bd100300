import { recordEvent } from '../events/recordEvent'
import { idOf } from '@/src/domain/ids'
import type { Message } from '@/src/payload-types'
import { ticketOf } from '@/src/requestContext'
import type { CollectionAfterChangeHook } from 'payload'

export const recordMessage: CollectionAfterChangeHook<Message> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return
  await recordEvent(req, ticketOf(req, idOf(doc.ticket)), {
    kind: doc.isInternal ? 'noted' : 'replied',
    before: null,
    after: null,
    message: doc.id,
    isInternal: doc.isInternal,
  })
}
