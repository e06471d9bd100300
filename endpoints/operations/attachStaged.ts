import { personKey } from '@/endpoints/requirePerson'
import { limitConcurrency } from '@/src/limitConcurrency'
import { dropStaged, type StagedFile } from '@/media/receive/StagedFile'
import { giveUpFile } from '@/media/storage/storeFile'
import type { PayloadRequest } from 'payload'
import { attachStored } from './attachStored'
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
export async function attachStaged({ req, file, ...target }: Attach) {
  try {
    const stored = await storeUpload(req, file)
    try {
      // A slow line or store keeps nothing from the same person's other changes.
      const result = await limitConcurrency('person', personKey(req), () =>
        attachStored({ req, stored, file, ...target }),
      )
      if (result.repeated) await giveUpFile(req.payload, stored.key)
      return result
    } catch (error) {
      await giveUpFile(req.payload, stored.key)
      throw error
    }
  } finally {
    await dropStaged(file)
  }
}
