import { Client } from 'pg'
import type { Payload } from 'payload'
import { eventChannel, personChannel, presenceChannel, type Query } from './live'

type Heard = {
  event(): void
  /** `clients:<id>`, `staff:<id>` or `everybody`. */
  person(who: string): void
  /** The id of a ticket where somebody came or left. */
  presence(ticket: string): void
  /** The connection is gone; called once. */
  lost(error: Error): void
}

/** Milliseconds. */
const heartbeat = 10_000

export type Listening = { query: Query; end(): Promise<void> }

/**
 * A connection of its own that hears what transactions tell at their commit. It must reach the
 * server itself: a pooler in transaction mode would lose what is told. Throws when it cannot.
 */
export async function listen(payload: Payload, heard: Heard): Promise<Listening> {
  const client = new Client({
    connectionString: payload.db.poolOptions.connectionString,
    application_name: 'desk-live',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    query_timeout: 20_000,
  })
  let isOver = false
  const lose = (error: Error) => {
    if (isOver) return
    isOver = true
    client.end().catch(() => undefined)
    heard.lost(error)
  }
  client.on('error', lose)
  client.on('end', () => lose(new Error('The connection that listens was closed.')))
  client.on('notification', ({ channel, payload: text = '' }) => {
    if (channel === personChannel) heard.person(text)
    else if (channel === presenceChannel) heard.presence(text)
    else heard.event()
  })
  const query: Query = (text, values) => client.query(text, values)
  try {
    await client.connect()
    await query(`listen ${eventChannel}`)
    await query(`listen ${personChannel}`)
    await query(`listen ${presenceChannel}`)
  } catch (error) {
    isOver = true
    await client.end().catch(() => undefined)
    throw error
  }
  // A process that has nothing else to do may end.
  ;(client as Client & { unref(): void }).unref()
  // A line that is dead without a word would be silent for ever.
  const beat = setInterval(() => void query('select 1').catch(lose), heartbeat).unref()
  client.once('end', () => clearInterval(beat))
  return {
    query,
    end: async () => {
      isOver = true
      await client.end()
    },
  }
}
