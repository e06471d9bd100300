import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createDatabase } from '../steps/createDatabase'
import { runProgram } from '../processes/runProgram'
import { scriptArguments } from '../processes/scriptArguments'
import { startServer, type Server } from '../postgres/startServer'

import { template } from './template'
import { testSettings } from './testSettings'

export type TestServer = Pick<Server, 'url' | 'folder' | 'revive' | 'stop'>

/**
 * A PostgreSQL for tests in a temporary folder, holding one database to clone: migrated, seeded. A
 * durable one keeps what it has acknowledged when it is killed.
 */
export async function startTestServer({ durable = false } = {}): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'desk-test-'))
  // When root runs the tests, the server's own user has to pass through.
  chmodSync(dataDir, 0o711)
  const server = await startServer({ dataDir, port: 0, durable })
  server.stopWithUs()
  const stop = async () => {
    await server.stop()
    rmSync(server.folder, { recursive: true, force: true })
    rmSync(dataDir, { recursive: true, force: true })
  }
  try {
    await createDatabase(server.url('postgres'), template)
    const settings = testSettings({ DATABASE_URL: server.url(template), DATA_DIR: dataDir })
    const env = { ...process.env, ...settings, NODE_ENV: 'production' as const }
    await runProgram(process.execPath, scriptArguments('migrate'), { env })
    await runProgram(process.execPath, scriptArguments('seed'), { env })
  } catch (error) {
    await stop()
    throw error
  }
  return { ...server, stop }
}
