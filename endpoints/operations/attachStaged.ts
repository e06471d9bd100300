import { dropStaged, type StagedFile } from '@/media/receive/StagedFile'
import { giveUpFile } from '@/media/storage/storeFile'
import type { PayloadRequest } from 'payload'
import { createOnce } from './createOnce'
import { storeUpload } from './storeUpload'

type Attach = {
  req: PayloadRequest
  ticketId: string
  messageId?: string
  file: StagedFile
  key?: string | null
}

/**
 * Inspects a file that has arrived, stores it and then makes its row, as the caller. Whatever fails,
 * neither bytes nor a row are left behind.
 */
export async function attachStaged({ req, ticketId, messageId, file, key }: Attach) {
  try {
    const stored = await storeUpload(req, file)
    req.context.storedFile = stored
    try {
      const result = await createOnce({
        req,
        collection: 'attachments',
        data: { ticket: ticketId, ...(messageId ? { message: messageId } : {}) },
        key,
        file,
      })
      if (result.repeated) await giveUpFile(req.payload, stored.key)
      return result
    } catch (error) {
      await giveUpFile(req.payload, stored.key)
      throw error
    } finally {
      delete req.context.storedFile
    }
  } finally {
    await dropStaged(file)
  }
}
