import { slugs } from '@/src/slugs'
import { people, type Actor } from '../desk/actors'
import { formWith, png } from '../desk/files'
import { category, organization, person, put, rowsOf, type Row } from '../desk/system'
import { makeTicket } from '../desk/makeTicket'
import { onceAFile } from '../../support/onceAFile'

type Made = { data: Record<string, unknown>; form?: FormData }

let made = 0
const once = (word: string) => `${word} ${process.pid} ${++made}`
const slug = () => `matrix-${process.pid}-${++made}`
const mail = () => `matrix-${process.pid}-${++made}@acme.example`

const targets = Object.fromEntries(
  ['low', 'normal', 'high', 'urgent'].map((name) => [name, { firstResponse: 60, resolution: 600 }]),
)
const monday = { day: 'monday', opens: '09:00', closes: '17:00' }
const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Words.' }] }
const body = { root: { type: 'root', version: 1, children: [paragraph] } }

/** One ticket of Ada's to which everybody may try to add something. */
const adasTicket = (): Promise<Row> => onceAFile('ticket of Ada', () => makeTicket())

const firstOf = async (collection: 'article-sections' | 'business-hours') =>
  (await rowsOf(collection))[0]?.id

/** A right body of a create, for each collection. */
export async function bodyFor(collection: string, actor: Actor = 'ada'): Promise<Made> {
  switch (collection) {
    case slugs.tickets:
      return {
        data: {
          subject: once('Matrix'),
          description: 'Words.',
          category: await category(),
          organization: await organization(people[actor].member.at(0) ?? 'Acme'),
          // Clients cannot choose whose it is: theirs comes out, whatever they send.
          client: await person('ada@acme.example'),
        },
      }
    case slugs.messages:
      return { data: { ticket: (await makeTicket()).id, content: once('Words') } }
    case slugs.attachments: {
      const ticket = (await makeTicket()).id
      const form = formWith(png, 'dot.png', { _payload: JSON.stringify({ ticket }) })
      return { data: { ticket }, form }
    }
    case slugs.ticketEvents:
      return { data: { ticket: (await adasTicket()).id, kind: 'rated', actorSide: 'client' } }
    case slugs.ticketReads:
      return {
        data: {
          ticket: (await makeTicket()).id,
          client: await person('ada@acme.example'),
          readAt: new Date().toISOString(),
        },
      }
    case slugs.ticketFollowers:
      return {
        data: { ticket: (await makeTicket()).id, follower: await person('ada@acme.example') },
      }
    case slugs.ticketLinks:
      return {
        data: { from: (await makeTicket()).id, to: (await adasTicket()).id, kind: 'relates' },
      }
    case slugs.ticketUndos:
      return {
        data: {
          ...{ batch: once('batch'), kind: 'bulk', before: {}, after: {} },
          ticket: (await adasTicket()).id,
          staff: await person('sam@desk.example'),
        },
      }
    case slugs.cannedReplies:
      return { data: { title: once('Matrix'), content: 'Words.' } }
    case slugs.replyDrafts:
      return {
        data: {
          ticket: (await makeTicket()).id,
          owner: await person('kim@desk.example'),
          text: once('Words'),
          isNote: false,
          writtenAt: new Date().toISOString(),
        },
      }
    case slugs.plannedReplies:
      return {
        data: {
          ...{ ticket: (await makeTicket()).id, author: await person('kim@desk.example') },
          ...{ content: once('Words'), after: once('after'), state: 'planned' },
          sendAt: new Date(Date.now() + 86_400_000).toISOString(),
        },
      }
    case slugs.staffFollowers:
      return {
        data: { ticket: (await makeTicket()).id, staff: await person('kim@desk.example') },
      }
    case slugs.savedFilters:
      return { data: { name: once('Matrix'), query: 'status=open' } }
    case slugs.articles:
      return {
        data: {
          title: once('Matrix'),
          slug: slug(),
          body,
          section: await firstOf('article-sections'),
        },
      }
    case slugs.articleSections:
      return { data: { name: once('Matrix'), slug: slug() } }
    case slugs.articleVotes:
      return {
        data: { article: (await rowsOf(slugs.articles))[0]?.id, reader: once('x'), helpful: true },
      }
    case slugs.articleFiles: {
      const form = formWith(png, 'dot.png', { _payload: JSON.stringify({ alt: 'A dot' }) })
      return { data: { alt: 'A dot' }, form }
    }
    case slugs.articleAddresses:
      return { data: { slug: slug(), article: (await rowsOf(slugs.articles))[0]?.id } }
    case slugs.clients:
      return {
        data: {
          email: mail(),
          password: 'a-long-password',
          name: 'New Person',
          memberships: [{ organization: await organization('Acme'), role: 'member' }],
          timeZone: 'Europe/Berlin',
        },
      }
    case slugs.staff:
      return {
        data: { email: mail(), password: 'a-long-password', name: 'New Person', role: 'admin' },
      }
    case slugs.organizations:
      return { data: { name: once('Matrix') } }
    case slugs.projects:
      return { data: { name: once('Matrix'), organization: await organization('Acme') } }
    case slugs.ticketCategories:
      return { data: { name: once('Matrix') } }
    case slugs.slaPolicies:
      return {
        data: { name: once('Matrix'), businessHours: await firstOf('business-hours'), targets },
      }
    case slugs.businessHours:
      return { data: { name: once('Matrix'), timeZone: 'Europe/Berlin', intervals: [monday] } }
    case slugs.slaCycles:
      return {
        data: {
          ticket: (await adasTicket()).id,
          target: 'next_response',
          priority: 'normal',
          policyVersion: 'x',
          calendarVersion: 'x',
          startedAt: new Date(Date.UTC(2001, 0, 1, 0, 0, ++made)).toISOString(),
          goal: 60_000,
          used: 0,
        },
      }
    case slugs.slaRecalculations:
      return { data: { reason: 'start', done: 0, changed: 0 } }
    case slugs.auditEvents:
      return { data: { action: 'deleted', actorSide: 'staff', subjectCollection: 'tickets' } }
    case slugs.deliveries:
      return {
        data: {
          kind: 'ticket_created_client',
          ticket: (await adasTicket()).id,
          recipient: { relationTo: 'clients', value: await person('ada@acme.example') },
          person: await person('ada@acme.example'),
          address: 'ada@acme.example',
        },
      }
    case slugs.idempotencyKeys:
      return {
        data: { person: 'x', key: once('k'), collection: 'tickets', fingerprint: 'x', doc: 'x' },
      }
    default:
      throw new Error(`Say what a new row of "${collection}" looks like.`)
  }
}

/** What only the desk itself can say of a row that it makes for Ada, or for Sam. */
async function systemFields(collection: string): Promise<Record<string, unknown>> {
  const ada = await person('ada@acme.example')
  const owners = { client: ada, organization: await organization('Acme') }
  const author = { relationTo: 'clients', value: ada }
  switch (collection) {
    case slugs.tickets:
      return { client: ada, source: 'portal' }
    case slugs.messages:
      return { author, authorName: 'Ada Brenner', authorSide: 'client' }
    case slugs.attachments:
      return { uploadedBy: author, name: 'dot.png' }
    case slugs.ticketEvents:
      return owners
    case slugs.cannedReplies:
      return { owner: await person('sam@desk.example') }
    case slugs.savedFilters:
      return { owner: author }
    default:
      return {}
  }
}

/** A new row to be read, changed or deleted. */
export async function fresh(collection: string): Promise<Row> {
  const { data } = await bodyFor(collection)
  const isFile = collection === slugs.attachments || collection === slugs.articleFiles
  const file = isFile ? { name: 'dot.png', data: png } : undefined
  return put(collection as 'tickets', { ...data, ...(await systemFields(collection)) }, file)
}

/** A change that is right in itself. */
export const changeOf: Record<string, Record<string, unknown>> = {
  [slugs.tickets]: { priority: 'high' },
  [slugs.messages]: { content: 'Changed' },
  [slugs.attachments]: { isInternal: true },
  [slugs.ticketEvents]: { kind: 'noted' },
  [slugs.ticketReads]: { readAt: '2001-01-01T00:00:00.000Z' },
  [slugs.ticketFollowers]: { muted: true },
  [slugs.ticketLinks]: { kind: 'blocks' },
  [slugs.ticketUndos]: { batch: 'another' },
  [slugs.cannedReplies]: { title: 'Changed' },
  [slugs.replyDrafts]: { text: 'Changed' },
  [slugs.plannedReplies]: { content: 'Changed' },
  [slugs.staffFollowers]: { muted: true },
  [slugs.savedFilters]: { query: 'status=closed' },
  [slugs.articles]: { title: 'Changed' },
  [slugs.articleSections]: { description: 'Changed' },
  [slugs.articleVotes]: { helpful: false },
  [slugs.articleFiles]: { alt: 'Changed' },
  [slugs.articleAddresses]: { slug: 'changed' },
  [slugs.clients]: { name: 'Changed' },
  [slugs.staff]: { name: 'Changed' },
  [slugs.organizations]: { sharesTickets: true },
  [slugs.projects]: { name: 'Changed' },
  [slugs.ticketCategories]: { description: 'Changed' },
  [slugs.slaPolicies]: { isDefault: false },
  [slugs.businessHours]: { timeZone: 'Europe/Paris' },
  [slugs.slaCycles]: { note: 'Changed' },
  [slugs.slaRecalculations]: { reason: 'policy' },
  [slugs.deliveries]: { status: 'sent' },
  [slugs.auditEvents]: { subjectName: 'nothing' },
  [slugs.idempotencyKeys]: { doc: 'y' },
}
