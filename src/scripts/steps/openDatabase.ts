import type { Env } from '@/src/env'

import { startServer } from '../postgres/startServer'
import { createDatabase } from './createDatabase'
import { dataFolder } from './dataFolder'
import { databaseAnswers, untilDatabaseAnswers } from './databaseAnswers'
import { keptSecret } from './keptSecret'

/** Settings with which the app and the worker can run. */
export type Running = Env & { DATABASE_URL: string }

export type OpenDatabase = {
  settings: Running
  detail: string
  /** True when this call started the server, so that it is ours to stop. */
  ours: boolean
  /** Starts the embedded server again if it has ended. */
  revive(): Promise<boolean>
  stopWithUs(): void
  stop(): Promise<void>
}

/**
 * The database of the settings: the server they name, else the embedded one, started if needed.
 * Whoever is patient waits for a server that is away.
 */
export async function openDatabase(env: Env, isPatient = false): Promise<OpenDatabase> {
  dataFolder(env.DATA_DIR)
  const { DATABASE_URL } = env
  if (DATABASE_URL) {
    await (isPatient ? untilDatabaseAnswers(DATABASE_URL) : databaseAnswers(DATABASE_URL))
    const detail = `at ${new URL(DATABASE_URL).host}`
    return {
      settings: { ...env, DATABASE_URL },
      detail,
      ours: false,
      revive: async () => false,
      stopWithUs: () => undefined,
      stop: async () => undefined,
    }
  }
  const server = await startServer({
    dataDir: env.DATA_DIR,
    port: env.PORT + 3,
    durable: true,
  })
  await createDatabase(server.url('postgres'), 'desk')
  const note = server.reused ? ', which was running already' : ''
  return {
    settings: {
      ...env,
      DATABASE_URL: server.url('desk'),
      PAYLOAD_SECRET: env.PAYLOAD_SECRET || keptSecret(env.DATA_DIR),
    },
    detail: `embedded, port ${server.port}, in ${server.folder}${note}`,
    ours: !server.reused,
    revive: server.revive,
    stopWithUs: server.stopWithUs,
    stop: server.stop,
  }
}
