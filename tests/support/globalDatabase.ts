import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { TestProject } from 'vitest/node'

import { startTestServer } from '@/src/scripts/testing/startTestServer'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the server's own database, from which clones are made. */
    databaseServer: string
    dataFolder: string
  }
}

/** Once a run. `npm test` brings a server of its own, which the browser tests use as well. */
export default async function globalDatabase(project: TestProject) {
  const given = process.env.DESK_TEST_SERVER
  const server = given ? undefined : await startTestServer()
  const folder = mkdtempSync(join(process.env.DESK_TEST_FOLDER ?? tmpdir(), 'desk-test-files-'))
  project.provide('dataFolder', folder)
  project.provide('databaseServer', given ?? server?.url('postgres') ?? '')
  return async () => {
    rmSync(folder, { recursive: true, force: true })
    await server?.stop()
  }
}
