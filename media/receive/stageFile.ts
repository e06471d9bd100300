import type { Readable } from 'node:stream'
import { APIError } from 'payload'
import { givenName } from '../givenName'
import type { StagedFile } from './StagedFile'
import { toDisk } from './toDisk'

export const tooLarge = (name: string, sizeMax: number) =>
  new APIError(
    `"${givenName(name)}" is larger than ${sizeMax / 1024 / 1024} MB.`,
    413,
    { field: 'file' },
    true,
  )

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
