import type { Readable } from 'node:stream'
import type { StagedFile } from '../receive/stageFile'

export type ByteRange = { start: number; end: number }

/** Where bytes lie, by keys of chance. Both stores behave the same. */
export type FileStore = {
  /** Takes the staged file over. Throws StoreDown. */
  put(key: string, file: StagedFile, mimeType: string): Promise<void>
  /** The bytes as they are read; both ends of a range count. Throws StoreDown or FileMissing. */
  read(key: string, range?: ByteRange): Promise<Readable>
  /** Also when there is nothing under the key. Throws StoreDown. */
  remove(key: string): Promise<void>
  /** Throws when nothing could be stored now. */
  check(): Promise<void>
}
