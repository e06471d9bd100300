import { slugs } from '@/src/slugs'
import type { Actor } from '../desk/actors'
import { people } from '../desk/actors'

/** What the database holds, with the names of the organizations by their ids. */
export type Stored = {
  row: Record<string, unknown> & { id: string }
  organizations: ReadonlyMap<unknown, string>
  articles: readonly Record<string, unknown>[]
  sections: readonly Record<string, unknown>[]
  ids: Readonly<Partial<Record<Actor, string>>>
}

type Seen = (actor: Actor, stored: Stored) => boolean
export type Verdict = number | ((actor: Actor) => number)
/** visitor, client, agent, editor, admin */
type Columns<T> = readonly [visitor: T, client: T, agent: T, editor: T, admin: T]

export type Rules = {
  /** Which rows; `closed` refuses the question itself. */
  read: Columns<'closed' | 'all' | Seen>
  create: Columns<Verdict>
  /** Of one row made for the purpose: a ticket of Ada's or what hangs on it, a filter of hers. */
  update: Columns<Verdict>
  delete: Columns<Verdict>
  versions?: Columns<number>
  restore?: Columns<number>
}

const closed: Columns<'closed'> = ['closed', 'closed', 'closed', 'closed', 'closed']
const refused: Columns<number> = [401, 403, 403, 403, 403]
const byNobody = { create: refused, update: refused, delete: refused }
const byAdmins: Columns<number> = [401, 403, 403, 403, 200]
const createdByAdmins: Columns<number> = [401, 403, 403, 403, 201]
const byEditors: Columns<number> = [401, 403, 403, 200, 200]
const createdByEditors: Columns<number> = [401, 403, 403, 201, 201]

const seesOrganization: Seen = (actor, { row, organizations }) =>
  people[actor].sees.includes(organizations.get(row.organization) ?? '')
const belongsTo: Seen = (actor, { row, organizations }) =>
  people[actor].member.includes(organizations.get(row.organization) ?? '')
const own =
  (field: string): Seen =>
  (actor, { row, ids }) =>
    row[field] === ids[actor]

const tickets: Seen = (actor, stored) =>
  own('client')(actor, stored) || seesOrganization(actor, stored)
const public_: Seen = (actor, stored) => stored.row.isInternal === false && tickets(actor, stored)
const ownFilter: Seen = (actor, { row, ids }) =>
  (row.owner as { value?: unknown } | null)?.value === ids[actor]
const isSharedWith: Seen = (actor, { row }) =>
  row.shared === true && (row.sharedRole ?? people[actor].group) === people[actor].group
const ownOrShared: Seen = (actor, stored) => isSharedWith(actor, stored) || ownFilter(actor, stored)
const published =
  (...audiences: string[]): Seen =>
  (_, { row }) =>
    row._status === 'published' && audiences.includes(String(row.audience))

const chosen: Seen = (actor, { row, organizations }) =>
  row.audience === 'organizations' &&
  row._status === 'published' &&
  ((row.organizations ?? []) as unknown[]).some((id) =>
    people[actor].member.includes(organizations.get(id) ?? ''),
  )
const forClients: Seen = (actor, stored) =>
  published('public', 'clients')(actor, stored) || chosen(actor, stored)

/** A section is there for those who find something in it, or in one within it. */
const holding =
  (reads: Seen): Seen =>
  (actor, { row, articles, sections, ...stored }) => {
    const within = sections.filter(({ parent }) => parent === row.id).map(({ id }) => id)
    return articles
      .filter(({ section }) => section === row.id || within.includes(section))
      .some((article) =>
        reads(actor, { ...stored, articles, sections, row: article as Stored['row'] }),
      )
  }

/** Adds to a ticket of Ada's: who sees Acme's tickets may, for others it does not exist. */
const onAdasTicket: Verdict = (actor) => (people[actor].sees.includes('Acme') ? 201 : 404)
const if_ =
  (wanted: Actor): Verdict =>
  (actor) =>
    actor === wanted ? 200 : 403

const nobodys: Rules = { read: closed, create: refused, update: refused, delete: refused }
const readByAdmins: Rules = {
  ...nobodys,
  read: ['closed', 'closed', 'closed', 'closed', 'all'],
}

/** Every collection of the desk: one that is missing here fails the test. */
export const table: Record<string, Rules> = {
  [slugs.tickets]: {
    read: ['closed', tickets, 'all', 'closed', 'all'],
    create: [401, 201, 201, 403, 201],
    update: [401, 403, 200, 403, 200],
    delete: byAdmins,
  },
  [slugs.messages]: {
    read: ['closed', public_, 'all', 'closed', 'all'],
    create: [401, onAdasTicket, 201, 403, 201],
    update: refused,
    delete: byAdmins,
  },
  [slugs.attachments]: {
    read: ['closed', public_, 'all', 'closed', 'all'],
    create: [401, onAdasTicket, 201, 403, 201],
    update: refused,
    delete: byAdmins,
  },
  [slugs.ticketEvents]: {
    read: ['closed', public_, 'all', 'closed', 'all'],
    ...byNobody,
  },
  [slugs.cannedReplies]: {
    read: [
      'closed',
      'closed',
      (actor, { row, ids }) => !row.owner || row.owner === ids[actor],
      'closed',
      'all',
    ],
    create: [401, 403, 201, 403, 201],
    update: [401, 403, 200, 403, 200],
    delete: [401, 403, 200, 403, 200],
  },
  [slugs.replyDrafts]: {
    read: ['closed', 'closed', own('owner'), 'closed', own('owner')],
    ...byNobody,
  },
  [slugs.plannedReplies]: { read: ['closed', 'closed', 'all', 'closed', 'all'], ...byNobody },
  [slugs.staffFollowers]: { read: ['closed', 'closed', 'all', 'closed', 'all'], ...byNobody },
  [slugs.savedFilters]: {
    read: ['closed', ownFilter, ownOrShared, ownFilter, ownOrShared],
    create: [401, 201, 201, 201, 201],
    update: [401, if_('ada'), 403, 403, 403],
    delete: [401, if_('ada'), 403, 403, 403],
  },
  [slugs.articles]: {
    read: [published('public'), forClients, 'all', 'all', 'all'],
    // Agents propose drafts, and go on with their own; tests/http/articles/proposals.test.ts.
    create: [401, 403, 201, 201, 201],
    update: byEditors,
    delete: byEditors,
    versions: [401, 403, 200, 200, 200],
    restore: byEditors,
  },
  [slugs.articleSections]: {
    read: [holding(published('public')), holding(forClients), 'all', 'all', 'all'],
    create: createdByEditors,
    update: byEditors,
    delete: byEditors,
  },
  [slugs.articleVotes]: {
    read: ['closed', 'closed', 'all', 'all', 'all'],
    ...byNobody,
  },
  [slugs.articleFiles]: {
    read: ['closed', 'closed', 'all', 'all', 'all'],
    create: [401, 403, 201, 201, 201],
    update: byEditors,
    delete: byEditors,
  },
  [slugs.articleAddresses]: {
    read: ['closed', 'closed', 'all', 'all', 'all'],
    ...byNobody,
  },
  [slugs.clients]: {
    read: ['closed', own('id'), 'all', 'closed', 'all'],
    create: createdByAdmins,
    update: byAdmins,
    delete: refused,
  },
  [slugs.organizations]: {
    read: [
      'closed',
      (actor, { row }) => people[actor].member.includes(String(row.name)),
      'all',
      'closed',
      'all',
    ],
    create: createdByAdmins,
    update: byAdmins,
    delete: byAdmins,
  },
  [slugs.projects]: {
    read: ['closed', belongsTo, 'all', 'closed', 'all'],
    create: createdByAdmins,
    update: byAdmins,
    delete: byAdmins,
  },
  [slugs.staff]: {
    read: ['closed', 'closed', 'all', 'all', 'all'],
    create: createdByAdmins,
    update: byAdmins,
    delete: refused,
  },
  [slugs.ticketCategories]: {
    read: ['closed', 'all', 'all', 'all', 'all'],
    create: createdByAdmins,
    update: byAdmins,
    delete: byAdmins,
  },
  [slugs.slaPolicies]: {
    read: ['closed', 'closed', 'all', 'closed', 'all'],
    create: createdByAdmins,
    update: byAdmins,
    delete: byAdmins,
  },
  [slugs.slaCycles]: {
    read: ['closed', 'closed', 'all', 'closed', 'all'],
    create: refused,
    update: [401, 403, 200, 403, 200],
    delete: refused,
  },
  [slugs.slaRecalculations]: readByAdmins,
  [slugs.businessHours]: {
    read: ['closed', 'closed', 'all', 'closed', 'all'],
    create: createdByAdmins,
    update: byAdmins,
    delete: byAdmins,
  },
  [slugs.deliveries]: readByAdmins,
  [slugs.auditEvents]: readByAdmins,
  [slugs.ticketReads]: {
    read: ['closed', own('client'), own('staff'), 'closed', own('staff')],
    ...byNobody,
  },
  [slugs.ticketFollowers]: {
    read: ['closed', tickets, 'all', 'closed', 'all'],
    create: [401, 403, 201, 403, 201],
    update: refused,
    delete: [401, if_('ada'), 200, 403, 200],
  },
  [slugs.ticketLinks]: {
    read: ['closed', 'closed', 'all', 'closed', 'all'],
    create: [401, 403, 201, 403, 201],
    update: refused,
    delete: [401, 403, 200, 403, 200],
  },
  [slugs.ticketUndos]: nobodys,
  [slugs.idempotencyKeys]: nobodys,
}
