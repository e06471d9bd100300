import pg from 'pg'

import { Sentence } from '../frame/Sentence'

const hints: Record<string, string> = {
  '28P01': 'Check the user and the password in DATABASE_URL.',
  '28000': 'Check the user and the password in DATABASE_URL.',
  '3D000': 'Create it, or check the name in DATABASE_URL.',
}

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
    throw new Sentence(
      hints[code]
        ? `The database at ${where} refuses us: ${message}. ${hints[code]}`
        : `The database at ${where} does not answer (${code || message}). ` +
            'Start it, or check DATABASE_URL.',
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}
