import type { Payload } from 'payload'

import { slugs } from '@/src/slugs'

type Client = { query(text: string): Promise<unknown>; release(broken?: boolean): void }

/** The mark that a mail was handed over: ready to be set, and held until it is set or dropped. */
export type HandoverMark = {
  /** Sends the order before it returns; resolves when the mark is set. */
  set(): Promise<void>
  drop(): Promise<void>
}

/**
 * Prepares the move of a delivery from queued to handed_over in a transaction that lacks only its
 * commit; meanwhile nobody else can move it. Null: somebody else has handed it over.
 */
export async function claimHandover(
  payload: Payload,
  deliveryId: string,
): Promise<HandoverMark | null> {
  const client = await payload.db.pool.connect()
  const table = payload.db.tableNameMap.get(slugs.deliveries) ?? slugs.deliveries
  try {
    await client.query('begin')
    const { rowCount } = await client.query(
      `update ${client.escapeIdentifier(table)} set status = 'handed_over', updated_at = now()
       where id = $1 and status = 'queued'`,
      [deliveryId],
    )
    if (rowCount === 1) return markOf(client)
    await end(client, 'rollback')
    return null
  } catch (error) {
    // Closed rather than given back: its transaction may still be open.
    client.release(true)
    throw error
  }
}

const markOf = (client: Client): HandoverMark => ({
  set: () => end(client, 'commit'),
  drop: () => end(client, 'rollback'),
})

async function end(client: Client, how: 'commit' | 'rollback') {
  try {
    await client.query(how)
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}
