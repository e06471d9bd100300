import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import { and, asc, eq, type AnyColumn } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField, Payload } from 'payload'
import { sessionLife } from '@/src/domain/account/sessionLife'
import type { Openness } from '@/src/domain/account/Openness'
import { slugs } from '@/src/slugs'
import { shapedRow } from './shapedRow'

export type Account = typeof slugs.staff | typeof slugs.clients

type Columns = Readonly<Record<string, AnyColumn>>
type Row = Record<string, unknown> & {
  sessions: unknown[]
  organizations?: string[]
  ownElsewhere?: boolean
  followed?: string[]
}
type Statement = { execute(values: { id: string; sid: string }): Promise<Row | undefined> }
type Queries = { findFirst(asked: object): { prepare(name: string): Statement } }
type Prepared = { statement: Statement; fields: FlattenedField[] }

/** A client's organizations in which they see the tickets of all members, in their order. */
const organizations = sql<string[]>`array(
  select m.organization_id from clients_memberships m
  join organizations o on o.id = m.organization_id
  where m._parent_id = "clients"."id" and (m.role = 'manager' or o.shares_tickets)
  order by 1)`

/**
 * Whether a ticket of the client's own lies in none of these. Asked for the gaps between them, so
 * that an index answers at once, however many tickets the client has.
 */
const ownElsewhere = sql<boolean>`exists (
  select 1
  from (select ${organizations} as ids) as open,
    unnest(
      '00000000-0000-0000-0000-000000000000'::uuid || open.ids,
      open.ids || 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid
    ) as gap (after, before)
  where exists (
    select 1 from tickets t where t.client_id = "clients"."id"
      and t.organization_id > gap.after and t.organization_id < gap.before))`

/** Tickets that the client was added to and sees for nothing else: `readsAsFollower` in SQL. */
const followed = sql<string[]>`array(
  select f.ticket_id from ticket_followers f
  where f.follower_id = "clients"."id" and f.client_id <> f.follower_id
    and not (f.organization_id = any (${organizations}))
    and (f.standing = 'guest' or (f.standing = 'colleague' and f.organization_id in (
      select m.organization_id from clients_memberships m where m._parent_id = "clients"."id")))
  order by 1)`

const ofClients = {
  with: {
    memberships: {
      columns: { _parentID: false },
      orderBy: (membership: Columns) => [asc(membership._order!)],
    },
  },
  extras: {
    organizations: organizations.as('organizations'),
    ownElsewhere: ownElsewhere.as('ownElsewhere'),
    followed: followed.as('followed'),
  },
}

const longest = sql.raw(`interval '${sessionLife.longest} seconds'`)

/** Not idle for too long, and not older than any session gets, however often it was renewed. */
const isAlive = ({ createdAt, expiresAt }: Columns) =>
  sql`${expiresAt} > now() and ${createdAt} > now() - ${longest}`

/** Reading a person comes before everything else: its statement is made and planned once. */
function prepare(payload: Payload, collection: Account): Prepared {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const queries = drizzle.query as unknown as Record<Account, Queries>
  const { flattenedFields } = payload.collections[collection].config
  const hidden = flattenedFields.filter((field) => 'hidden' in field && field.hidden)
  const client = collection === slugs.clients ? ofClients : null
  const query = queries[collection].findFirst({
    columns: Object.fromEntries(hidden.map(({ name }) => [name, false])),
    where: (person: Columns) => eq(person.id!, sql.placeholder('id')),
    extras: client?.extras,
    with: {
      ...client?.with,
      sessions: {
        columns: { id: true },
        where: (session: Columns) => and(eq(session.id!, sql.placeholder('sid')), isAlive(session)),
      },
    },
  })
  return {
    statement: query.prepare(`person of ${collection}`),
    fields: flattenedFields.filter((field) => field.name !== 'sessions' && !hidden.includes(field)),
  }
}

const prepared = new WeakMap<Payload, Map<Account, Prepared>>()

function preparedFor(payload: Payload, collection: Account): Prepared {
  const all = prepared.get(payload) ?? new Map<Account, Prepared>()
  prepared.set(payload, all)
  const known = all.get(collection) ?? prepare(payload, collection)
  all.set(collection, known)
  return known
}

/**
 * The person of a session that stands, without anything hidden; of a client also where they see
 * the tickets of all members. One statement. Null when the session has ended.
 */
export async function personOfSession(
  payload: Payload,
  collection: Account,
  { id, sid }: { id: string; sid: string },
): Promise<{ person: Record<string, unknown>; openness: Openness | null } | null> {
  const { statement, fields } = preparedFor(payload, collection)
  const row = await statement.execute({ id, sid })
  if (!row || row.disabled || row.sessions.length === 0) return null
  const { organizations, ownElsewhere = true, followed = [] } = row
  return {
    person: { id, ...shapedRow(fields, row) },
    openness: organizations ? { organizations, ownElsewhere, followed } : null,
  }
}
