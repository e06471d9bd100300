import type { Payload } from 'payload'

export type Silent = { ticket: string; client: string; email: string; event: string }

/** Since when nobody has said or done anything that counts, and what that was. */
const silent = `
  from tickets t
    join clients c on c.id = t.client_id and c.disabled is not true
    join organizations o on o.id = t.organization_id and o.reminds_clients is not false
    join lateral (
      select id from ticket_events where ticket_id = t.id
        and kind in ('created', 'replied', 'status_changed')
      order by created_at desc, id desc limit 1) e on true
    left join deliveries d on d.event_id = e.id and d.person = c.id::text and d.kind = $2
  where t.last_activity_at <= $1`

const waitsForClient = `t.status = 'waiting' and t.waiting_on is distinct from 'third_party'`
const isWorkedOn = `t.status in ('open', 'in_progress')`

const columns = 't.id as ticket, c.id as client, c.email, e.id as event'

/** Tickets of which a client was not told yet, in this silence, by a mail of that kind. */
export async function untoldTickets(
  payload: Payload,
  kind: 'reminder_client' | 'still_working_client',
  before: Date,
): Promise<Silent[]> {
  const whose = kind === 'reminder_client' ? waitsForClient : isWorkedOn
  const { rows } = await payload.db.pool.query(
    `select ${columns} ${silent} and ${whose} and d.id is null limit 500`,
    [before.toISOString(), kind],
  )
  return rows
}

/** Tickets whose client was reminded before that moment, and has said nothing since. */
export async function unansweredTickets(
  payload: Payload,
  { silentSince, remindedBefore }: { silentSince: Date; remindedBefore: Date },
): Promise<string[]> {
  const { rows } = await payload.db.pool.query(
    `select t.id ${silent} and ${waitsForClient} and d.created_at <= $3 limit 500`,
    [silentSince.toISOString(), 'reminder_client', remindedBefore.toISOString()],
  )
  return rows.map(({ id }) => id)
}
