import { recordEvent } from '../events/recordEvent'
import { ticketOf } from '../ticketOf'
import type { Message } from '@/src/payload-types'
import type { CollectionAfterChangeHook } from 'payload'

export const recordMessage: CollectionAfterChangeHook<Message> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return
  await recordEvent(req, ticketOf(req), {
    kind: doc.isInternal ? 'noted' : 'replied',
    before: null,
    after: null,
    message: doc.id,
    isInternal: doc.isInternal,
  })
}
