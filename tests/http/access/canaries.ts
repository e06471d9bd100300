import { randomUUID } from 'node:crypto'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { people, tokenFor, type Actor } from '../desk/actors'
import { formWith } from '../desk/files'
import { makeNote, makeTicket } from '../desk/makeTicket'
import { organization, person, put, rowsOf, sql } from '../desk/system'

/** A text and everybody who may come across it. */
export type Canary = { text: string; knows: readonly Actor[] }

const desk: Actor[] = ['sam', 'nora']
const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Words.' }] }

/** People may see their own sessions, and nobody those of others. */
async function sessionsOf(actor: 'bob' | 'sam'): Promise<Canary[]> {
  await tokenFor(actor)
  const [table, email] = [
    people[actor].group === 'client' ? 'clients' : 'staff',
    people[actor].email,
  ]
  const rows = await sql(
    `select s.id from ${table}_sessions s join ${table} p on p.id = s._parent_id where p.email = $1`,
    [email],
  )
  return rows.map(({ id }) => ({ text: String(id), knows: [actor] }))
}

/** Puts a word into every place that some people must never read from. */
export async function plantCanaries(): Promise<Canary[]> {
  const adas = await makeTicket('ada@acme.example', { subject: 'canary-of-ada' })
  const bobs = await makeTicket('bob@globex.example', { subject: 'canary-of-bob' })
  await makeTicket('bea@globex.example', { description: 'canary-of-bea' })

  const note = await makeNote(adas.id, 'canary-in-note')
  await rest('POST', `/api/tickets/${adas.id}/attachments`, {
    token: await tokenFor('sam'),
    form: formWith('plain words', 'canary-file.txt', { message: note }),
  })
  await rest('PATCH', `/api/tickets/${adas.id}`, {
    token: await tokenFor('sam'),
    body: { assignedTo: await person('jonas@desk.example') },
  })

  for (const [ticket, reader] of [
    [adas.id, 'ada'],
    [adas.id, 'max'],
    [bobs.id, 'bob'],
  ] as const) {
    const client = await person(people[reader].email)
    await put(slugs.ticketReads, { ticket, client, readAt: new Date().toISOString() })
  }

  const kim = await person('kim@desk.example')
  await put(slugs.cannedReplies, { title: 'canary-of-kim', content: 'Words.', owner: kim })
  const draft = { ticket: adas.id, isNote: false, writtenAt: new Date().toISOString() }
  await put(slugs.replyDrafts, { ...draft, owner: kim, text: 'canary-draft-of-kim' })
  await put(slugs.plannedReplies, {
    ...{ ticket: adas.id, author: kim, content: 'canary-planned-by-kim', after: adas.id },
    ...{ state: 'planned', sendAt: new Date(Date.now() + 86_400_000).toISOString() },
  })
  await put(slugs.staffFollowers, { ticket: adas.id, staff: kim, muted: false })
  const bob = { relationTo: 'clients', value: await person('bob@globex.example') }
  await put(slugs.savedFilters, { name: 'canary-filter', query: 'q=1', owner: bob })
  const owner = { relationTo: 'staff', value: kim }
  for (const shared of [true, false]) {
    const name = `canary-${shared ? 'team' : 'kim'}`
    await put(slugs.savedFilters, { name, query: 'view=open', shared, owner })
  }
  for (const sharedRole of ['admin', 'agent']) {
    const view = { name: `canary-for-${sharedRole}`, query: 'view=open', shared: true }
    await put(slugs.savedFilters, { ...view, sharedRole, owner })
  }
  const sam = await person('sam@desk.example')
  for (const staff of [kim, sam]) {
    await put(slugs.ticketReads, { ticket: adas.id, staff, readAt: new Date().toISOString() })
  }

  const [section] = await rowsOf(slugs.articleSections)
  const article = {
    body: { root: { type: 'root', version: 1, children: [paragraph] } },
    section: section?.id,
  }
  await put(slugs.articles, {
    ...article,
    // Other files plant articles of the same name in the same database.
    slug: randomUUID(),
    title: 'canary-draft',
    audience: 'public',
    _status: 'draft',
  })
  const guide = await put(slugs.articles, {
    ...article,
    slug: randomUUID(),
    title: 'canary-for-staff',
    audience: 'staff',
    _status: 'published',
  })
  const globex = await organization('Globex')
  await put(slugs.articles, {
    ...article,
    slug: randomUUID(),
    title: 'canary-for-globex',
    keywords: 'canary-keyword',
    audience: 'organizations',
    organizations: [globex],
    _status: 'published',
  })
  // Linked where others read on: their own ticket, its history, and an article for everybody.
  const open = { ...article, audience: 'public', _status: 'published', relatedArticles: [guide.id] }
  await put(slugs.articles, { ...open, slug: randomUUID(), title: 'With a link' })
  await rest('PATCH', `/api/tickets/${adas.id}`, {
    token: await tokenFor('sam'),
    body: { relatedArticles: [guide.id] },
  })

  const team = await put(slugs.articleSections, { name: 'canary-section', slug: randomUUID() })
  for (const hidden of [{ audience: 'staff', _status: 'published' }, { _status: 'draft' }]) {
    const inTeam = { ...article, audience: 'public', section: team.id, ...hidden }
    await put(slugs.articles, { ...inTeam, slug: randomUUID(), title: 'Of the team' })
  }

  return [
    { text: 'canary-of-ada', knows: ['ada', 'alan', 'max', ...desk] },
    { text: 'canary-of-bob', knows: ['bob', ...desk] },
    { text: 'canary-of-bea', knows: ['bob', 'bea', ...desk] },
    { text: 'canary-in-note', knows: desk },
    { text: 'canary-file', knows: desk },
    { text: 'canary-of-kim', knows: ['nora'] },
    { text: 'canary-filter', knows: ['bob'] },
    { text: 'canary-draft', knows: ['eve', ...desk] },
    { text: 'canary-for-staff', knows: ['eve', ...desk] },
    { text: 'canary-for-globex', knows: ['bob', 'bea', 'max', 'eve', ...desk] },
    { text: 'canary-keyword', knows: ['eve', ...desk] },
    { text: guide.id, knows: ['eve', ...desk] },
    { text: 'canary-section', knows: ['eve', ...desk] },
    // Addresses of people: the team's are its own, a client's are theirs and the desk's.
    { text: 'kim@desk.example', knows: ['eve', ...desk] },
    { text: 'alan@acme.example', knows: ['alan', ...desk] },
    { text: 'bob@globex.example', knows: ['bob', ...desk] },
    // Who a ticket is given to. Jonas also writes replies, so his id is no secret.
    { text: '"assignedTo"', knows: desk },
    ...(await sessionsOf('bob')),
    ...(await sessionsOf('sam')),
    ...['"hash":"', '"salt":"', '"resetPasswordToken":"', '"loginAttempts":"'].map((text) => ({
      text,
      knows: [],
    })),
  ]
}
