import { env } from '@/src/env'
import { slugs } from '@/src/slugs'
import type { Config } from 'payload'
import { s3Settings } from '../storage/s3Settings'
import { articleFilePrefix } from './folder'

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
