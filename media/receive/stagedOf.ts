import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { FormFile } from './formFiles'
import { type StagedFile, stageFile, tooLarge } from './stageFile'

/** A file of a form on disk, where the door has not put it already; 413 beyond `sizeMax` bytes. */
export async function stagedOf(file: File | FormFile, sizeMax: number): Promise<StagedFile> {
  if (file instanceof File) {
    const source = Readable.fromWeb(file.stream() as ReadableStream<Uint8Array>)
    return stageFile(source, file.name, sizeMax)
  }
  if (file.path === null || file.size > sizeMax) throw tooLarge(file.name, sizeMax)
  return file
}
