import { incomingFolder } from '../receive/incoming'
import { env } from '@/src/env'
import { resolve } from 'node:path'
import type { FileStore } from './FileStore'
import { localStoreIn } from './localStore'
import { s3StoreIn } from './s3Store'
import { checkFolder } from './checkFolder'

/** What of DATA_DIR, or of the bucket, holds the files of tickets. */
export const chosenStore = (): FileStore =>
  env.STORAGE === 's3' ? s3StoreIn('attachments') : localStoreIn(resolve(env.DATA_DIR, 'files'))

/** Throws unless a file could be taken now: where it arrives, and where it stays. */
export async function storageTakesFiles(): Promise<void> {
  await checkFolder(incomingFolder)
  await chosenStore().check()
}
