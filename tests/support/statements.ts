import pg from 'pg'

import { testPayload } from './payload'

type Query = (...args: unknown[]) => unknown
type Client = { prototype: { query: Query } }
type Asking = { connectionParameters?: { application_name?: string } }

/** The connection that listens for streams belongs to no request. */
const isOfRequests = (asking: unknown) =>
  (asking as Asking).connectionParameters?.application_name !== 'desk-live'

const textOf = (asked: unknown): string =>
  typeof asked === 'string' ? asked : String((asked as { text?: unknown } | null)?.text)

/**
 * What is said to the database while `work` goes on, by Payload's connections and by those of our
 * own; opening and ending a transaction included. Nothing else may go on meanwhile.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { payload } = await testPayload()
  const { Client } = payload.db.pool as unknown as { Client: Client }
  const said: string[] = []
  const undo = [...new Set([Client, pg.Client as unknown as Client])].map(({ prototype }) => {
    const { query } = prototype
    prototype.query = function (this: unknown, ...args: unknown[]) {
      if (isOfRequests(this)) said.push(textOf(args[0]).replace(/\s+/g, ' ').trim())
      return query.apply(this, args)
    }
    return () => (prototype.query = query)
  })
  try {
    await work()
  } finally {
    undo.forEach((restore) => restore())
  }
  return said
}
