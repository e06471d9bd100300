import type { Readable } from 'node:stream'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import { givenName } from '../givenName'
import type { StagedFile } from './StagedFile'
import { toDisk } from './toDisk'

export const tooLarge = (name: string, sizeMax: number) =>
  refuse(413, {
    ...refusal('file_larger', { name: givenName(name), most: sizeMax / 1024 / 1024 }),
    field: 'file',
  })

/** A file on disk, as it came; 413 for one beyond `sizeMax` bytes, of which nothing is left. */
export async function stageFile(
  source: Readable,
  name: string,
  sizeMax: number,
): Promise<StagedFile> {
  const file = await toDisk(source, name, sizeMax)
  if (!file) throw tooLarge(name, sizeMax)
  return file
}
