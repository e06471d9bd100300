import type { Payload } from 'payload'
import type { ConstructorOptions } from 'pg-boss'

/** The tables of pg-boss live beside Payload's, in a schema of their own. */
export const jobSchema = 'pgboss'

/** Milliseconds. pg hears of it, though pg-boss does not speak of it. */
type Connection = ConstructorOptions & { query_timeout: number }

/**
 * pg-boss connects by itself: sharing Payload's pool, requests that each hold a connection could
 * wait for ever for one more. It asks again what failed; a line that is dead without a word would
 * keep it for ever.
 */
export function jobConnection(payload: Payload, query_timeout = 60_000): Connection {
  return {
    connectionString: payload.db.poolOptions.connectionString,
    schema: jobSchema,
    // Payload's own connections are named by the database; these tell an operator what they are.
    application_name: 'desk-jobs',
    query_timeout,
    connectionTimeoutMillis: 5_000,
  }
}
