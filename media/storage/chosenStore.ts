import { env } from '@/src/env'
import { resolve } from 'node:path'
import { localStoreIn } from './localStore'
import { s3StoreIn } from './s3Store'
import type { FileStore } from './FileStore'

/** What of DATA_DIR, or of the bucket, holds the files of tickets. */
export const chosenStore = (): FileStore =>
  env.STORAGE === 's3' ? s3StoreIn('attachments') : localStoreIn(resolve(env.DATA_DIR, 'files'))
