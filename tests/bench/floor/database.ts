import { Pool, types, type PoolClient, type QueryResultRow } from 'pg'

// Timestamps stay the text that the database sends: nothing is done that need not be.
types.setTypeParser(1184, (text) => text)

export const pool = new Pool({ connectionString: process.env.FLOOR_DATABASE, max: 10 })

/** A prepared statement, by its name. */
export async function rows<Row extends QueryResultRow>(
  name: string,
  text: string,
  values: unknown[],
  on: Pool | PoolClient = pool,
): Promise<Row[]> {
  return (await on.query<Row>({ name, text, values })).rows
}

export async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
