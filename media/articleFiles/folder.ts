import { env } from '@/src/env'
import { resolve } from 'node:path'

/** Of the bucket, and of DATA_DIR. */
export const articleFilePrefix = 'articles'

export const articleFileFolder = () => resolve(env.DATA_DIR, 'article-files')
