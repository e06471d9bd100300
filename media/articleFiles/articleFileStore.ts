import type { FileStore } from '../storage/FileStore'
import { localStoreIn } from '../storage/localStore'
import { s3Settings } from '../storage/s3Settings'
import { s3StoreIn } from '../storage/s3Store'
import { env } from '@/src/env'
import { slugs } from '@/src/slugs'
import { readdir, rm } from 'node:fs/promises'
import { join, parse, resolve } from 'node:path'
import type { Config } from 'payload'

/** Of the bucket, and of DATA_DIR. */
const articleFilePrefix = 'articles'

export const articleFileFolder = () => resolve(env.DATA_DIR, 'article-files')

/** Where Payload keeps the bytes of article files, to read them. */
export const articleFileStore = (): FileStore =>
  env.STORAGE === 's3' ? s3StoreIn(articleFilePrefix) : localStoreIn(articleFileFolder())

/**
 * Payload keeps article files on disk, or in the bucket that the files of tickets are in. Loaded on
 * need: a desk that keeps its files on disk never loads the SDK.
 */
export async function articleFilesInS3(config: Config): Promise<Config> {
  if (env.STORAGE !== 's3') return config
  const { s3Storage } = await import('@payloadcms/storage-s3')
  return s3Storage({
    bucket: env.S3_BUCKET ?? '',
    collections: { [slugs.articleFiles]: { prefix: articleFilePrefix } },
    config: s3Settings(),
  })(config)
}

/** What Payload wrote to disk before it made the row: the file and the sizes that begin like it. */
export async function eraseWrittenFiles(key: string): Promise<void> {
  if (env.STORAGE === 's3') return
  const folder = articleFileFolder()
  const { name } = parse(key)
  const written = (await readdir(folder).catch(() => [])).filter((file) => file.startsWith(name))
  await Promise.all(written.map((file) => rm(join(folder, file), { force: true })))
}
