import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from './transaction'

type Row = { seen_at: string | null }

export type ClientState = { seenAt: string | null }

const moment = (text: string | null) => (text === null ? null : new Date(text).toISOString())

/** When a client was last here; null for whoever never was. */
export async function clientState(payload: Payload, client: string): Promise<ClientState> {
  const { rows } = await drizzleOf(payload).execute<Row>(sql`
    with signed_in as (
      select max(created_at) as at from audit_events
      where subject_id = ${client} and subject_collection = 'clients' and action = 'signed_in'
    ), looked as (
      select max(read_at) as at from ticket_reads where client_id = ${client}::uuid
    ), session as (
      select max(created_at) as at from clients_sessions where _parent_id = ${client}::uuid
    )
    select greatest(signed_in.at, looked.at, session.at) as seen_at
    from signed_in, looked, session`)
  return { seenAt: moment(rows[0]?.seen_at ?? null) }
}
