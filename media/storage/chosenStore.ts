import { env } from '@/src/env'
import { localStore } from './localStore'
import { s3Store } from './s3Store'
import type { FileStore } from './FileStore'

export const chosenStore = (): FileStore => (env.STORAGE === 's3' ? s3Store : localStore)
