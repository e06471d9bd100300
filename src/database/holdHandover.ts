import { Client } from 'pg'
import type { Payload } from 'payload'

/** The mark that a mail was handed over: ready to be set. */
export type HandoverMark = {
  /** Sends the order before it returns; resolves when the mark is set. */
  set(): Promise<void>
  drop(): Promise<void>
}

export type HandoverHold = {
  /**
   * Prepares the move of all that this mail tells of from queued to handed_over, in a transaction
   * that lacks only its commit. Null: not all of it is queued any more.
   */
  mark(ids: readonly string[], claim: string): Promise<HandoverMark | null>
  /** When the outcome is written down. */
  release(): Promise<void>
}

/**
 * Held by the one process that hands this mail over, from before the mark until the outcome is
 * written down. The hold is a lock of a connection of its own, so it goes away with the process,
 * however that ends. Null: somebody else holds it.
 */
export async function holdHandover(payload: Payload, lead: string): Promise<HandoverHold | null> {
  const client = new Client({
    connectionString: payload.db.poolOptions.connectionString,
    application_name: 'desk-handover',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // A machine that vanished says nothing. The database lets go of its holds within half a minute.
    options:
      '-c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000 ' +
      '-c tcp_keepalives_idle=15 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3',
  })
  // A connection that breaks is told of by the statement that needs it.
  client.on('error', () => undefined)
  const release = () => client.end().catch(() => undefined)
  try {
    await client.connect()
    const { rows } = await client.query(
      `select pg_try_advisory_lock(hashtextextended('handover:' || $1, 0)) as held`,
      [lead],
    )
    if (rows[0].held) {
      return { mark: (ids, claim) => markOf(client, { lead, ids, claim }), release }
    }
  } catch (error) {
    await release()
    throw error
  }
  await release()
  return null
}

type Marked = { lead: string; ids: readonly string[]; claim: string }

/** Always in the order of their ids, so that two workers never wait for each other. */
async function markOf(client: Client, { lead, ids, claim }: Marked): Promise<HandoverMark | null> {
  await client.query('begin')
  const { rowCount } = await client.query(
    `with mine as (select id from deliveries where id = any($1::uuid[]) and status = 'queued'
       order by id for update)
     update deliveries set status = 'handed_over', sent_with_id = $2, claim = $3, updated_at = now()
     where id in (select id from mine)`,
    [ids, lead, claim],
  )
  const end = (how: 'commit' | 'rollback') => client.query(how).then(() => undefined)
  if (rowCount === ids.length) return { set: () => end('commit'), drop: () => end('rollback') }
  await end('rollback')
  return null
}
