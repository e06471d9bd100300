import type { PayloadRequest } from 'payload'
import { createOnce } from './createOnce'

type Attach = {
  req: PayloadRequest
  ticketId: string
  messageId?: string
  file: File
  key?: string | null
}

/** Stores one file with a ticket or with one of the caller's own messages in it. */
export async function attachFile({ req, ticketId, messageId, file, key }: Attach) {
  const data = Buffer.from(await file.arrayBuffer())
  return createOnce({
    req,
    collection: 'attachments',
    data: { ticket: ticketId, ...(messageId ? { message: messageId } : {}) },
    key,
    file: { name: file.name, size: file.size, mimetype: file.type, data },
  })
}
