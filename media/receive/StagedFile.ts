import { rm } from 'node:fs/promises'

/** A whole file that has arrived and lies on disk, not yet looked at and stored nowhere. */
export type StagedFile = {
  /** As the sender wrote it. */
  name: string
  path: string
  /** Bytes. */
  size: number
  sha256: string
  /** Base64, as S3 wants it to check what arrives there. */
  md5: string
}

export const dropStaged = ({ path }: Pick<StagedFile, 'path'>) => rm(path, { force: true })
