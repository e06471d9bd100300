import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { missingPrograms } from '@/src/scripts/testing/parts/missingPrograms'
import { s3Needs, startS3, type S3 } from '@/src/scripts/testing/parts/startS3'
import { scannerNeeds, startScanner } from '@/src/scripts/testing/parts/startScanner'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of a real S3 store; null where this machine cannot run one. */
    s3Settings: Record<string, string> | null
    /** Of a real ClamAV on loopback; null where this machine cannot run one. */
    scannerPort: number | null
  }
}

const skipped = (what: string, reason: string) =>
  console.warn(`SKIPPED: the tests of files with ${what} do not run here: ${reason}.`)

/** Once a project: what files need outside of us, as real processes. */
export default async function globalParts(project: TestProject) {
  const folder = mkdtempSync(join(process.env.DESK_TEST_FOLDER ?? tmpdir(), 'desk-parts-'))
  const noScanner = await missingPrograms(...scannerNeeds)
  const scanner = noScanner ? null : await startScanner(join(folder, 'scanner'))
  if (noScanner) skipped('a scanner', noScanner)

  let s3: S3 | null = null
  if (project.name === 'files-s3') {
    const noS3 = await missingPrograms(...s3Needs)
    if (noS3) skipped('an S3 store', noS3)
    else s3 = await startS3(join(folder, 's3'))
  }
  project.provide('scannerPort', scanner?.port ?? null)
  project.provide('s3Settings', s3?.settings ?? null)
  return async () => {
    await s3?.stop()
    await scanner?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
