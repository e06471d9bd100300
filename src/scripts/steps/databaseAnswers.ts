import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

import { CommandError } from '../frame/CommandError'

const hints: Record<string, string> = {
  '28P01': 'Check the user and the password in DATABASE_URL.',
  '28000': 'Check the user and the password in DATABASE_URL.',
  '3D000': 'Create it, or check the name in DATABASE_URL.',
}

/** It may come, as nothing says that a setting is wrong. */
class NotThere extends CommandError {}

/** Throws one sentence when the server of DATABASE_URL cannot be used. Never shows the password. */
export async function databaseAnswers(url: string): Promise<void> {
  const { hostname, port, pathname } = new URL(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const where = `${hostname}:${port || 5432}${pathname}`
    if (hints[code]) {
      throw new CommandError(`The database at ${where} refuses us: ${message}. ${hints[code]}`)
    }
    throw new NotThere(
      `The database at ${where} does not answer (${code || message}). ` +
        'Start it, or check DATABASE_URL.',
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Waits for a server that is away, and says so once. Throws as `databaseAnswers` when it refuses us. */
export async function untilDatabaseAnswers(url: string, pause = 1_000): Promise<void> {
  let isTold = false
  for (;;) {
    try {
      return await databaseAnswers(url)
    } catch (error) {
      if (!(error instanceof NotThere)) throw error
      if (!isTold) console.log(`${error.message} Waiting for it.`)
      isTold = true
    }
    await wait(pause)
  }
}
