import { env } from '@/src/env'
import type * as Sdk from '@aws-sdk/client-s3'
import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { dropStaged } from '../receive/StagedFile'
import type { FileStore } from './FileStore'
import { FileMissing } from './FileMissing'
import { StoreDown } from './StoreDown'

const configOf = (): S3ClientConfig => ({
  region: env.S3_REGION,
  ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT, forcePathStyle: true } : {}),
  credentials: {
    accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
  },
  // Many stores that speak S3 refuse the checksums that the SDK adds by itself; Content-MD5 is ours.
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  maxAttempts: 2,
  // Milliseconds.
  requestHandler: { connectionTimeout: 3_000, socketTimeout: 20_000 },
})

let started: Promise<{ sdk: typeof Sdk; client: S3Client }> | undefined

/** Loaded on first use: a desk that keeps its files on disk never loads the SDK. */
const connected = () =>
  (started ??= import('@aws-sdk/client-s3').then((sdk) => ({
    sdk,
    client: new sdk.S3Client(configOf()),
  })))

const objectOf = (key: string) => ({ Bucket: env.S3_BUCKET, Key: `attachments/${key}` })

async function ask<Result>(
  act: (sdk: typeof Sdk, client: S3Client) => Promise<Result>,
): Promise<Result> {
  const { sdk, client } = await connected()
  try {
    return await act(sdk, client)
  } catch (error) {
    const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } }
    const isMissing = name === 'NoSuchKey' || $metadata?.httpStatusCode === 404
    throw isMissing && name !== 'NoSuchBucket' ? new FileMissing() : new StoreDown(error)
  }
}

/** Milliseconds. To write costs money, and reading alone does not tell of a bucket that is full. */
const believed = 60_000
let writtenAt = -Infinity

async function tryWriting() {
  const probe = objectOf(`.ready-${process.pid}`)
  await ask(async (sdk, client) => {
    await client.send(new sdk.PutObjectCommand({ ...probe, Body: 'Can this be written?' }))
    await client.send(new sdk.DeleteObjectCommand(probe))
  })
  writtenAt = performance.now()
}

/** In a bucket of S3, R2 or another store that speaks S3; it stays private, all goes through us. */
export const s3Store: FileStore = {
  async put(key, file, mimeType) {
    await ask((sdk, client) =>
      client.send(
        new sdk.PutObjectCommand({
          ...objectOf(key),
          Body: createReadStream(file.path),
          ContentLength: file.size,
          ContentMD5: file.md5,
          ContentType: mimeType,
        }),
      ),
    ).catch((error: unknown) => {
      // What was believed of writing is no longer.
      writtenAt = -Infinity
      throw error
    })
    await dropStaged(file)
  },
  read: (key, range) =>
    ask(async (sdk, client) => {
      const Range = range ? `bytes=${range.start}-${range.end}` : undefined
      const { Body } = await client.send(new sdk.GetObjectCommand({ ...objectOf(key), Range }))
      return Body as Readable
    }),
  async remove(key) {
    await ask((sdk, client) => client.send(new sdk.DeleteObjectCommand(objectOf(key)))).catch(
      (error: unknown) => {
        if (!(error instanceof FileMissing)) throw error
      },
    )
  },
  async check() {
    await ask((sdk, client) => client.send(new sdk.HeadBucketCommand({ Bucket: env.S3_BUCKET })))
    if (performance.now() - writtenAt > believed) await tryWriting()
  },
}
