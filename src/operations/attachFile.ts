import { inspectFile } from '@/media/inspect/inspectFile'
import { fileLimitsOf } from '@/media/limits'
import { dropStaged, type StagedFile } from '@/media/receive/stageFile'
import { isScanned } from '@/media/scan/scannerState'
import { storeFile, giveUpFile } from '@/media/storage/storeFile'
import { storedName } from '@/media/fileNames'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import type { StoredFile } from '@/src/domain/files'
import { withStoredFile } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import type { FormFile } from '@/media/receive/formFiles'
import { stagedOf } from '@/media/receive/stagedOf'
import { createOnce, type SentFile } from './createOnce'
import { personKey } from './requirePerson'

/** Looks at a staged file and stores it. Throws 400 for a kind that is not taken, or StoreDown. */
export async function storeUpload(req: PayloadRequest, file: StagedFile): Promise<StoredFile> {
  const { groups } = await fileLimitsOf(req)
  const verdict = await inspectFile(file, { groups, isScanned: isScanned() })
  if (!verdict.ok) throw wrongField(slugs.attachments, 'file', verdict.refusal)

  const { name, mimeType, extension, picture } = verdict
  const key = storedName(extension)
  await storeFile(req.payload, key, file, mimeType)
  return {
    key,
    name,
    mimeType,
    filesize: file.size,
    width: picture?.width ?? null,
    height: picture?.height ?? null,
  }
}

/** Looks at one file of a form and stores it; no row stands for it yet. */
export async function storeFormFile(
  req: PayloadRequest,
  file: File | FormFile,
): Promise<StoredFile> {
  const { sizeMax } = await fileLimitsOf(req)
  const staged = await stagedOf(file, sizeMax)
  try {
    return await storeUpload(req, staged)
  } finally {
    await dropStaged(staged)
  }
}

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

type AttachStored = {
  req: PayloadRequest
  ticketId: string
  messageId?: string
  stored: StoredFile
  key?: string | null
  file?: SentFile
}

/** Makes the row of a stored file, as the caller: with a ticket, or with one of their own messages. */
export async function attachStored({ req, ticketId, messageId, stored, key, file }: AttachStored) {
  const data = { ticket: ticketId, ...(messageId ? { message: messageId } : {}) }
  return withStoredFile(req, stored, () =>
    createOnce({ req, collection: slugs.attachments, data, key, file }),
  )
}
