import { sql } from '../desk/system'

/**
 * Some hundred tickets of the last ninety days: answered, resolved, rated, reopened, put off and
 * merged into another by turns.
 */
export async function makeCorpus(): Promise<void> {
  await sql(`
    with places as (select array(select id from organizations order by name) as organizations,
        array(select id from clients where email like '%@acme.example' order by email) as clients,
        array(select id from ticket_categories order by name) as categories,
        array(select id from staff where role <> 'editor' order by email) as staff,
        array(select id from projects order by name) as projects),
      made as (
        insert into tickets (id, subject, description, client_id, requester_name, organization_id,
          source, created_at, last_activity_at, priority, category_id, project_id, assigned_to_id,
          status, first_responded_at, resolved_at, closed_at, rating_score, rating_comment,
          rating_rated_at, last_reply_side)
        select gen_random_uuid(), 'Of the corpus ' || n, 'Words',
          clients[1 + n % cardinality(clients)], 'Somebody',
          organizations[1 + n % cardinality(organizations)], 'api', at, at,
          (array['low', 'normal', 'high', 'urgent'])[1 + n % 4]::enum_tickets_priority,
          categories[1 + n % cardinality(categories)],
          case when n % 3 = 0 then projects[1 + n % cardinality(projects)] end,
          case when n % 5 > 0 then staff[1 + n % cardinality(staff)] end,
          case when n % 7 = 0 then 'resolved' when n % 7 = 1 then 'closed'
            when n % 7 = 2 then 'waiting' when n % 7 = 3 then 'in_progress'
            else 'open' end::enum_tickets_status,
          case when n % 4 > 0 then at + (n * 7 % 5000) * interval '1 minute' end,
          case when n % 7 < 2 then at + (n * 11 % 20000 + 3) * interval '1 minute' end,
          case when n % 7 = 1 then at + interval '14 days' end,
          case when n % 14 < 2 then 1 + n % 5 end,
          case when n % 28 < 2 then 'Words about it ' || n end,
          case when n % 14 < 2 then at + (n * 13 % 30000) * interval '1 minute' end,
          case when n % 6 = 0 then 'staff' when n % 6 < 3 then 'client' end
            ::enum_tickets_last_reply_side
        from places, generate_series(1, 400) as n,
          lateral (select now() - n * interval '5 hours' as at) as moments
        returning id, created_at, client_id, organization_id, status)
    insert into ticket_events (id, ticket_id, kind, actor_side, before, after, client_id,
      organization_id, created_at)
    select gen_random_uuid(), id, 'status_changed', 'client', '{"status": "resolved"}',
      '{"status": "open"}', client_id, organization_id, created_at + interval '2 days'
    from made, generate_series(1, 2) where status = 'in_progress'`)
  await sql(`update tickets set snoozed_until = now() + interval '2 days'
    where status in ('open', 'in_progress', 'waiting') and number % 9 = 0`)
  // Some of those were answered, rated and taken up again before.
  await sql(`update tickets set merged_into_id = (select min(id::text)::uuid from tickets
    where status = 'open') where status in ('resolved', 'closed') and number % 4 = 0`)
  await sql(`insert into ticket_events (id, ticket_id, kind, actor_side, before, after, client_id,
      organization_id, created_at)
    select gen_random_uuid(), id, 'status_changed', 'client', '{"status": "resolved"}',
      '{"status": "open"}', client_id, organization_id, created_at + interval '1 day'
    from tickets where merged_into_id is not null`)
}

type Ticket = Record<string, unknown>

const dateOf = (value: unknown) => (value ? new Date(value as string) : null)

/** Every row that no other stands for, and nothing else decided about it. */
export async function allTickets(): Promise<Ticket[]> {
  const rows = await sql('select * from tickets where merged_into_id is null')
  return rows.map((row) => ({
    ...row,
    created_at: dateOf(row.created_at),
    first_responded_at: dateOf(row.first_responded_at),
    resolved_at: dateOf(row.resolved_at),
    rating_rated_at: dateOf(row.rating_rated_at),
  }))
}

/** The value below which that share of them lies, between two where it falls between. */
export function percentile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return below + (above - below) * (place - Math.floor(place))
}
