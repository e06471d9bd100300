import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'

import { env } from '@/src/env'
import { parts } from './parts'

const listed = (folder: string) => (existsSync(folder) ? readdirSync(folder).toSorted() : [])

let client: S3Client | undefined

const s3 = () =>
  (client ??= new S3Client({
    region: env.S3_REGION,
    endpoint: env.S3_ENDPOINT,
    forcePathStyle: true,
    credentials: {
      accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
      secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
    },
  }))

async function objects(): Promise<string[]> {
  const keys: string[] = []
  for (let after: string | undefined; ;) {
    const { Contents = [], IsTruncated } = await s3().send(
      new ListObjectsV2Command({ Bucket: env.S3_BUCKET, StartAfter: after }),
    )
    keys.push(...Contents.map(({ Key = '' }) => Key))
    if (!IsTruncated) return keys
    after = keys.at(-1)
  }
}

/** Everything that lies in the store now, by its keys. */
export const inStore = async (): Promise<string[]> =>
  parts.isS3 ? objects() : listed(join(env.DATA_DIR, 'files'))

/** What is still on its way in. */
export const incoming = () => listed(join(env.DATA_DIR, 'incoming'))
