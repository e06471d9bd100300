import { fileLimitsOf } from '@/media/limits'
import { dropStaged, stageFile } from '@/media/receive/stageFile'
import { rowOfFile } from '@/media/rowOfFile'
import { chosenStore } from '@/media/storage/chosenStore'
import { giveUpFile } from '@/media/storage/storeFile'
import type { StoredFile } from '@/src/domain/files'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { storeUpload } from './attachFile'

/**
 * Copies of the files of a message that were found clean, each under a name of its own and looked at
 * like any that comes in; no rows stand for them yet. Throws StoreDown, and leaves none behind.
 */
export async function copyFiles(req: PayloadRequest, message: string): Promise<StoredFile[]> {
  const { docs } = await req.payload.find({
    collection: slugs.attachments,
    where: { message: { equals: message }, scanStatus: { equals: 'clean' } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const { sizeMax } = await fileLimitsOf(req)
  const copies: StoredFile[] = []
  try {
    for (const { id, name } of docs) {
      const row = await rowOfFile(req, id)
      if (!row?.filename) continue
      const bytes = await chosenStore().read(row.filename)
      const staged = await stageFile(bytes, name, Math.max(sizeMax, row.filesize ?? 0))
      try {
        copies.push(await storeUpload(req, staged))
      } finally {
        await dropStaged(staged)
      }
    }
    return copies
  } catch (error) {
    for (const { key } of copies) await giveUpFile(req.payload, key)
    throw error
  }
}
