import { idOf, isUuid } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { fileLimitsOf } from '@/media/limits'
import type { Attachment, Message } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'

const noMessage = () => wrongField(slugs.attachments, 'message', refusal('message_not_yours'))

async function messageOf(req: PayloadRequest, ticket: string, id: string): Promise<Message> {
  if (!isUuid(id)) throw noMessage()
  const message = await req.payload.findByID({
    collection: slugs.messages,
    id,
    depth: 0,
    disableErrors: true,
    // Only the desk itself, with nobody signed in, writes beyond a person's rights.
    overrideAccess: req.user === null,
    req,
  })
  const isOwn = req.user === null || message?.author?.value === req.user?.id
  if (!message || !isOwn || idOf(message.ticket) !== ticket) throw noMessage()
  return message
}

/** A file of a note is as internal as the note, and a message carries so many files at most. */
export const ownersOfMessage: CollectionBeforeValidateHook<Attachment> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data

  const ticket = idOf(data.ticket) ?? ''
  const id = idOf(data.message)
  const message = id === null ? null : await messageOf(req, ticket, id)
  const beside: Where = id === null ? { message: { exists: false } } : { message: { equals: id } }
  const { totalDocs } = await req.payload.count({
    collection: slugs.attachments,
    where: { and: [{ ticket: { equals: ticket } }, beside] },
    // Files that the caller cannot see count as well.
    overrideAccess: true,
    req,
  })
  const { perMessage } = await fileLimitsOf(req)
  if (totalDocs >= perMessage) {
    throw wrongField(slugs.attachments, 'file', refusal('files_too_many', { most: perMessage }))
  }
  return { ...data, isInternal: message?.isInternal ?? false }
}
