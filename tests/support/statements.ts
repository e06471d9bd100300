import pg from 'pg'

import { testPayload } from './payload'

type Query = (...args: unknown[]) => unknown
type Client = { prototype: { query: Query } }
type Asking = { connectionParameters?: { application_name?: string } }

/** The connection that listens for streams belongs to no request. */
const isOfRequests = (asking: unknown) =>
  (asking as Asking).connectionParameters?.application_name !== 'desk-live'

export type Statement = { text: string; values: unknown[] }

function statementOf([asked, values]: unknown[]): Statement {
  if (typeof asked === 'string') return { text: asked, values: (values ?? []) as unknown[] }
  const { text, values: own } = asked as Partial<Statement>
  return { text: String(text), values: own ?? ((values ?? []) as unknown[]) }
}

/**
 * What is said to the database while `work` goes on, by Payload's connections and by those of our
 * own; opening and ending a transaction included. Nothing else may go on meanwhile.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const { payload } = await testPayload()
  const { Client } = payload.db.pool as unknown as { Client: Client }
  const said: Statement[] = []
  const undo = [...new Set([Client, pg.Client as unknown as Client])].map(({ prototype }) => {
    const { query } = prototype
    prototype.query = function (this: unknown, ...args: unknown[]) {
      if (isOfRequests(this)) said.push(statementOf(args))
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
