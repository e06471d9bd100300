import { wrongField } from '@/hooks/wrongField'
import { inspectFile } from '@/media/inspect/inspectFile'
import { fileLimitsOf } from '@/media/limits'
import type { StagedFile } from '@/media/receive/StagedFile'
import { isScanned } from '@/media/scan/isScanned'
import { storeFile } from '@/media/storage/storeFile'
import { storedName } from '@/media/storedName'
import type { StoredFile } from '@/media/StoredFile'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** Looks at a staged file and stores it. Throws 400 for a kind that is not taken, or StoreDown. */
export async function storeUpload(req: PayloadRequest, file: StagedFile): Promise<StoredFile> {
  const { groups } = await fileLimitsOf(req)
  const verdict = await inspectFile(file, { groups, isScanned: isScanned() })
  if (!verdict.ok) throw wrongField(slugs.attachments, 'file', verdict.message)

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
