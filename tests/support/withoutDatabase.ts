import pg from 'pg'
import { inject } from 'vitest'

import { workerDatabase } from './database'

/** While the work goes on, this worker's database takes nobody in, and nobody is left in it. */
export async function withoutDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const name = new URL(await workerDatabase()).pathname.slice(1)
  const server = new pg.Client({ connectionString: inject('databaseServer') })
  await server.connect()
  try {
    await server.query(`alter database ${name} with allow_connections false`)
    await server.query(
      'select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1',
      [name],
    )
    return await work()
  } finally {
    await server.query(`alter database ${name} with allow_connections true`)
    await server.end()
  }
}
