import { env } from '@/src/env'
import type * as Sdk from '@aws-sdk/client-s3'
import type { S3Client } from '@aws-sdk/client-s3'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { dropStaged } from '../receive/stageFile'
import type { FileStore } from './FileStore'
import { FileMissing, StoreDown } from './faults'
import { s3Settings } from './s3Settings'
import { minute } from '@/src/domain/time/durations'

let started: Promise<{ sdk: typeof Sdk; client: S3Client }> | undefined

/** Loaded on first use: a desk that keeps its files on disk never loads the SDK. */
const connected = () =>
  (started ??= import('@aws-sdk/client-s3').then((sdk) => ({
    sdk,
    client: new sdk.S3Client(s3Settings()),
  })))

const objectIn = (folder: string, key: string) => ({
  Bucket: env.S3_BUCKET,
  Key: `${folder}/${key}`,
})

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
const believed = minute
let writtenAt = -Infinity

async function tryWriting() {
  const probe = objectIn('attachments', `.ready-${process.pid}`)
  await ask(async (sdk, client) => {
    await client.send(new sdk.PutObjectCommand({ ...probe, Body: 'Can this be written?' }))
    await client.send(new sdk.DeleteObjectCommand(probe))
  })
  writtenAt = performance.now()
}

/** In a bucket of S3, R2 or another store that speaks S3; it stays private, all goes through us. */
export const s3StoreIn = (folder: string): FileStore => ({
  async put(key, file, mimeType) {
    await ask((sdk, client) =>
      client.send(
        new sdk.PutObjectCommand({
          ...objectIn(folder, key),
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
      const { Body } = await client.send(
        new sdk.GetObjectCommand({ ...objectIn(folder, key), Range }),
      )
      return Body as Readable
    }),
  async remove(key) {
    await ask((sdk, client) =>
      client.send(new sdk.DeleteObjectCommand(objectIn(folder, key))),
    ).catch((error: unknown) => {
      if (!(error instanceof FileMissing)) throw error
    })
  },
  async check() {
    await ask((sdk, client) => client.send(new sdk.HeadBucketCommand({ Bucket: env.S3_BUCKET })))
    if (performance.now() - writtenAt > believed) await tryWriting()
  },
})
