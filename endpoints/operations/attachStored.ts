import type { StoredFile } from '@/media/StoredFile'
import type { PayloadRequest } from 'payload'
import { createOnce } from './createOnce'
import type { SentFile } from './fingerprintOf'

type Attach = {
  req: PayloadRequest
  ticketId: string
  messageId?: string
  stored: StoredFile
  key?: string | null
  file?: SentFile
}

/** Makes the row of a stored file, as the caller: with a ticket, or with one of their own messages. */
export async function attachStored({ req, ticketId, messageId, stored, key, file }: Attach) {
  req.context.storedFile = stored
  try {
    return await createOnce({
      req,
      collection: 'attachments',
      data: { ticket: ticketId, ...(messageId ? { message: messageId } : {}) },
      key,
      file,
    })
  } finally {
    delete req.context.storedFile
  }
}
