import { env } from '@/src/env'
import type { S3ClientConfig } from '@aws-sdk/client-s3'

/** How S3, R2 or another store that speaks S3 is reached. */
export const s3Settings = (): S3ClientConfig => ({
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
