import type { Payload } from 'payload'
import type { ConstructorOptions } from 'pg-boss'

/** The tables of pg-boss live beside Payload's, in a schema of their own. */
export const jobSchema = 'pgboss'

/**
 * pg-boss connects by itself: sharing Payload's pool, requests that each hold a connection could
 * wait for ever for one more.
 */
export function jobConnection(payload: Payload): ConstructorOptions {
  return {
    connectionString: payload.db.poolOptions.connectionString,
    schema: jobSchema,
    // Payload's own connections are named by the database; these tell an operator what they are.
    application_name: 'desk-jobs',
  }
}
