import { fileLimitsOf } from '@/media/limits'
import { stageFile } from '@/media/receive/stageFile'
import { dropStaged } from '@/media/receive/StagedFile'
import type { StoredFile } from '@/media/StoredFile'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { PayloadRequest } from 'payload'
import { storeUpload } from './storeUpload'

/** Looks at one file of a form and stores it; no row stands for it yet. */
export async function storeFormFile(req: PayloadRequest, file: File): Promise<StoredFile> {
  const source = Readable.fromWeb(file.stream() as ReadableStream<Uint8Array>)
  const { sizeMax } = await fileLimitsOf(req)
  const staged = await stageFile(source, file.name, sizeMax)
  try {
    return await storeUpload(req, staged)
  } finally {
    await dropStaged(staged)
  }
}
