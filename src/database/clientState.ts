import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { passwordLinks } from './passwordLinks'
import { drizzleOf } from './transaction'

type Row = { signed_in_at: string | null; seen_at: string | null; is_invited: boolean }

export type ClientState = { hasSignedIn: boolean; isInvited: boolean; seenAt: string | null }

const moment = (text: string | null) => (text === null ? null : new Date(text).toISOString())

/** Whether a client has ever come in, still holds an invitation, and when they were last here. */
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
    select signed_in.at as signed_in_at, greatest(signed_in.at, looked.at, session.at) as seen_at,
      exists (
        select from ${sql.identifier(passwordLinks)}
        where person_id = ${client}::uuid and collection = 'clients' and expires_at > now()
      ) as is_invited
    from signed_in, looked, session`)
  const { signed_in_at = null, seen_at = null, is_invited = false } = rows[0] ?? {}
  return {
    hasSignedIn: signed_in_at !== null || seen_at !== null,
    isInvited: is_invited,
    seenAt: moment(seen_at),
  }
}
