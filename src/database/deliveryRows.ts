import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { slugs } from '@/src/slugs'
import { transactionOf } from './transaction'

type NewRow = {
  id: string
  kind: string
  ticket?: string
  event: string | null
  message?: string
  attachment?: string
  article?: string
  reviewOn?: string
  recipient: { relationTo: 'staff' | 'clients'; value: string }
  address: string
  mailId: string
}

/**
 * Past the collection's rules, all in one statement: this is the system telling people of what
 * another did. Answers with those that are new; whoever was told of the event, or of the review, already keeps that.
 */
export async function insertDeliveries(
  req: PayloadRequest,
  rows: readonly NewRow[],
): Promise<string[]> {
  const db = await transactionOf(req)
  const given = rows.map(({ recipient, ...row }) => ({
    ...row,
    person: recipient.value,
    staff: recipient.relationTo === 'staff' ? recipient.value : null,
    client: recipient.relationTo === 'clients' ? recipient.value : null,
  }))
  const { rows: made } = await db.execute<{ id: string }>(sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as row (
        id uuid, kind text, ticket uuid, event uuid, message uuid, attachment uuid,
        article uuid, "reviewOn" timestamptz,
        person text, staff uuid, client uuid, address text, "mailId" text)),
    made as (
      insert into deliveries (id, kind, ticket_id, event_id, message_id, attachment_id,
        article_id, review_on, person, address, mail_id, status, attempts, unconfirmed, created_at, updated_at)
      select id, kind::enum_deliveries_kind, ticket, event, message, attachment, article,
        "reviewOn", person, address, "mailId", 'queued', 0, false, now(), now()
      from given
      on conflict do nothing
      returning id),
    named as (
      insert into deliveries_rels (parent_id, path, staff_id, clients_id)
      select id, 'recipient', staff, client from made join given using (id))
    select id from made`)
  return made.map(({ id }) => id)
}

/** Takes a mail that is done with, or given up, into the queue again. False when it is there still. */
export async function requeueDelivery(
  req: PayloadRequest,
  id: string,
  mailId: string,
): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    update deliveries set status = 'queued', mail_id = ${mailId}, claim = null, due_at = null,
      sent_with_id = null, unconfirmed = false, last_error = null, created_at = now(),
      updated_at = now()
    where id = ${id} and status in ('sent', 'failed', 'dropped') returning id`)
  return rows.length === 1
}

/** What became of an attempt, in words for those who look after the desk. */
export type Outcome =
  | { status: 'sent'; at: Date }
  | { status: 'queued' | 'failed'; error: string }
  | { status: 'dropped'; because: string }

const table = slugs.deliveries

/**
 * Writes down what came of mails that are still queued, or that this very attempt has marked. What
 * another worker has meanwhile made of them stands.
 */
export async function recordOutcome(
  payload: Payload,
  ids: readonly string[],
  claim: string,
  outcome: Outcome,
): Promise<void> {
  const { status } = outcome
  await payload.db.pool.query(
    `update ${table} set status = $3::enum_deliveries_status, attempts = attempts + 1,
       sent_at = $4, last_error = $5, unconfirmed = false, updated_at = now()
     where id = any($1::uuid[]) and (claim = $2 or (status = 'queued' and $3 <> 'sent'))`,
    [
      ids,
      claim,
      status,
      status === 'sent' ? outcome.at.toISOString() : null,
      'error' in outcome ? outcome.error : 'because' in outcome ? outcome.because : null,
    ],
  )
}

/** A mail that is marked, while nobody holds it any more: the server most likely has it. */
export async function concludeUnconfirmed(payload: Payload, lead: string, at: Date) {
  await payload.db.pool.query(
    `update ${table} set status = 'sent', unconfirmed = true, sent_at = $2,
       attempts = attempts + 1, updated_at = now()
     where (sent_with_id = $1 or id = $1) and status = 'handed_over'`,
    [lead, at.toISOString()],
  )
}

/** It waits until then; `due` tells whoever looks after the desk, and the sweep. */
export async function postpone(payload: Payload, ids: readonly string[], due: Date): Promise<void> {
  await payload.db.pool.query(
    `update ${table} set due_at = $2, updated_at = now()
     where id = any($1::uuid[]) and status = 'queued'`,
    [ids, due.toISOString()],
  )
}

export type LastSent = { mailId: string; sentAt: Date }

/** The mails that this person was sent about this ticket, the last one first. */
export async function lastSent(
  payload: Payload,
  person: string,
  ticket: string,
): Promise<LastSent[]> {
  const { rows } = await payload.db.pool.query(
    `select mail_id, sent_at from ${table}
     where person = $1 and ticket_id = $2 and status = 'sent' and sent_with_id = id
     order by sent_at desc limit 60`,
    [person, ticket],
  )
  return rows.map(({ mail_id, sent_at }) => ({ mailId: mail_id, sentAt: new Date(sent_at) }))
}

/** All that waits for this person: about one ticket, or whatever it is about. */
export async function queuedFor(
  payload: Payload,
  person: string,
  ticket: string | null,
): Promise<string[]> {
  const { rows } = await payload.db.pool.query(
    `select id from ${table}
     where person = $1 and ($2::uuid is null or ticket_id = $2) and status = 'queued'
     order by created_at, id limit 100`,
    [person, ticket],
  )
  return rows.map(({ id }) => id)
}

/** The mail server knows no such mailbox: nothing more goes there until somebody says that it is right. */
export async function pauseAddress(
  payload: Payload,
  person: { collection: 'staff' | 'clients'; id: string; email: string },
  trouble: string,
): Promise<void> {
  await payload.db.pool.query(
    `update ${person.collection} set mail_paused = true, mail_trouble = $3
     where id = $1 and email = $2`,
    [person.id, person.email, trouble.slice(0, 300)],
  )
}
