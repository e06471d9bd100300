import type { Payload } from 'payload'

/** Characters of a message that are read for a row: marks and addresses among them are not shown. */
const readLength = 1_000
/** How many new messages a row counts. */
const freshCounted = 10

export type LastWordRow = {
  id: string
  /** Who works on it, and whose it is. */
  assignee: string | null
  organization: string
  /** When the person who looks last opened it. */
  readAt: Date | null
  /** What others wrote since then. */
  fresh: number
  /** The last message, notes included; nothing of it when there is none but the request. */
  name: string | null
  side: 'staff' | 'client' | null
  isMine: boolean | null
  isInternal: boolean | null
  isWithdrawn: boolean | null
  at: Date | null
  line: string
}

/**
 * What was said last in each of these tickets, what of it is new to one of the team, and the names
 * that go with them: one statement for a page. Only for those who may read all of it.
 */
export async function lastWords(
  payload: Payload,
  { tickets, reader }: { tickets: readonly string[]; reader: string },
): Promise<LastWordRow[]> {
  if (tickets.length === 0) return []
  const { rows } = await payload.db.pool.query<LastWordRow>(
    `select t.id, s.name as assignee, o.name as organization, r.read_at as "readAt",
       coalesce(fresh.count, 0)::int as fresh, m.author_name as name, m.author_side as side,
       m.is_internal as "isInternal", m.withdrawn_at is not null as "isWithdrawn",
       m.created_at as at, mine.id is not null as "isMine",
       left(coalesce(m.content, t.description), ${readLength}) as line
     from unnest($1::uuid[]) as asked(id)
     join tickets t on t.id = asked.id
     join organizations o on o.id = t.organization_id
     left join staff s on s.id = t.assigned_to_id
     left join ticket_reads r on r.ticket_id = t.id and r.staff_id = $2
     left join lateral (
       select id, author_name, author_side, is_internal, withdrawn_at, created_at, content
       from messages where ticket_id = t.id
       order by created_at desc, id desc limit 1) m on true
     left join messages_rels mine on mine.parent_id = m.id and mine.staff_id = $2
     left join lateral (
       select count(*) from (
         select from messages n where n.ticket_id = t.id and n.created_at > r.read_at
           and not exists (select from messages_rels a
             where a.parent_id = n.id and a.staff_id = $2)
         limit ${freshCounted}) as few) fresh on r.read_at is not null`,
    [tickets, reader],
  )
  return rows
}
