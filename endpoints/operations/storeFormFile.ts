import { fileLimitsOf } from '@/media/limits'
import type { FormFile } from '@/media/receive/formFiles'
import { dropStaged } from '@/media/receive/StagedFile'
import { stagedOf } from '@/media/receive/stagedOf'
import type { StoredFile } from '@/media/StoredFile'
import type { PayloadRequest } from 'payload'
import { storeUpload } from './storeUpload'

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
