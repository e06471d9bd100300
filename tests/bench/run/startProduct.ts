import { readEnv } from '@/src/env'
import { startApp } from '@/src/scripts/steps/startApp'
import type { Shutdown } from '@/src/scripts/processes/Shutdown'
import { freeBlock } from '@/src/scripts/testing/freeBlock'
import { benchSettings } from '../benchSettings'

export type Started = {
  origin: string
  secret: string
  pid: number
  /** Milliseconds from the start of the process until it answered. */
  start: number
  stop(): Promise<void>
}

/** The production build on that database. */
export async function startProduct(
  databaseUrl: string,
  folder: string,
  shutdown: Shutdown,
): Promise<Started> {
  const env = readEnv(
    benchSettings(databaseUrl, { PORT: String(await freeBlock(1)), DATA_DIR: folder }),
  )
  const begun = Date.now()
  const app = await startApp('start', { ...env, DATABASE_URL: databaseUrl }, shutdown)
  return {
    origin: `http://127.0.0.1:${env.PORT}`,
    secret: env.PAYLOAD_SECRET,
    pid: app.current().child.pid ?? 0,
    start: Date.now() - begun,
    stop: app.stop,
  }
}
