import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { inject } from 'vitest'

import { Door } from '../files/Door'
import { parts } from '../files/parts'
import { workerDatabase } from './database'
import { restoreRows } from './freshRows'
import { forgetFile } from './onceAFile'

const bucket = 'desk-files'

/** Through a door that tests can shut. The address is signed, so the bucket is made through it, too. */
async function storeSettings(): Promise<Record<string, string>> {
  const given = inject('s3Settings')
  if (!parts.isS3 || !given) return {}
  parts.store = new Door(Number(new URL(given.S3_ENDPOINT ?? '').port))
  await parts.store.open()
  const endpoint = `http://127.0.0.1:${parts.store.port}`
  const client = new S3Client({
    region: given.S3_REGION,
    endpoint,
    forcePathStyle: true,
    credentials: {
      accessKeyId: given.S3_ACCESS_KEY_ID ?? '',
      secretAccessKey: given.S3_SECRET_ACCESS_KEY ?? '',
    },
    requestChecksumCalculation: 'WHEN_REQUIRED',
  })
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  return { ...given, S3_ENDPOINT: endpoint, S3_BUCKET: bucket }
}

async function scannerSettings(): Promise<Record<string, string>> {
  const port = inject('scannerPort')
  if (port === null) return {}
  parts.scanner = new Door(port)
  await parts.scanner.open()
  return { CLAMAV_HOST: '127.0.0.1', CLAMAV_PORT: String(parts.scanner.port) }
}

// Kept for all files of a worker, as its Payload is.
if (!parts.scanner) {
  await workerDatabase()
  Object.assign(process.env, await scannerSettings(), await storeSettings())
}

await restoreRows(await workerDatabase())
forgetFile()
