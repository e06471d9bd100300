import { env } from '@/src/env'
import type { FileStore } from '../storage/FileStore'
import { localStoreIn } from '../storage/localStore'
import { s3StoreIn } from '../storage/s3Store'
import { articleFileFolder, articleFilePrefix } from './folder'

/** Where Payload keeps the bytes of article files, to read them. */
export const articleFileStore = (): FileStore =>
  env.STORAGE === 's3' ? s3StoreIn(articleFilePrefix) : localStoreIn(articleFileFolder())
