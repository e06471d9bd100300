import { randomUUID } from 'node:crypto'

import pg from 'pg'

import { usualCategory } from './usualCategory'
import { Visitor } from './Visitor'

/** Whose rights differ, but for `gone`, who is disabled and still holds a session. */
const emails = {
  nobody: '',
  ada: 'ada@acme.example',
  alan: 'alan@acme.example',
  bob: 'bob@globex.example',
  sam: 'sam@desk.example',
  eve: 'eve@desk.example',
  nora: 'admin@desk.example',
} as const

export type PageActor = keyof typeof emails | 'gone'
export const pageActors = [...Object.keys(emails), 'gone'] as PageActor[]

export type PageStage = {
  people: Record<PageActor, Visitor>
  /** Planted words, and who may ever read them. */
  canaries: Readonly<Record<string, readonly PageActor[]>>
  /** By the name of its collection. */
  ids: Readonly<Record<string, readonly string[]>>
  numbers: { ours: number; theirs: number; none: number }
  /** Under which the articles stand. */
  slugs: { draft: string; staffs: string }
  database: pg.Client
}

const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Words.' }] }
const body = {
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [paragraph] },
}

/** Has signed in, and is disabled since. */
async function disabledPerson(admin: Visitor, database: pg.Client): Promise<Visitor> {
  const email = `gone-${randomUUID()}@acme.example`
  const { rows } = await database.query<{ id: string }>('select id from organizations limit 1')
  const memberships = [{ organization: rows[0]?.id }]
  const { id } = await admin.make('/api/clients', { email, name: 'Gone Person', memberships })
  const gone = await new Visitor(admin.origin, email).signIn()
  await database.query('update clients set disabled = true where id = $1', [id])
  return gone
}

/** Signs everybody in, and plants something that some of them must never read. */
export async function setPageStage(): Promise<PageStage> {
  const origin = process.env.DESK_E2E_URL ?? 'http://localhost:3000'
  const database = new pg.Client({ connectionString: process.env.DESK_E2E_DATABASE })
  await database.connect()
  const signedIn = await Promise.all(
    Object.entries(emails).map(
      async ([actor, email]) => [actor, await new Visitor(origin, email).signIn()] as const,
    ),
  )
  const known = Object.fromEntries(signedIn) as Record<keyof typeof emails, Visitor>
  const people = { ...known, gone: await disabledPerson(known.nora, database) }

  const first = async (path: string) => {
    const { text } = await people.nora.ask(`/api/${path}`)
    return (JSON.parse(text) as { docs: { id: string }[] }).docs[0]?.id ?? ''
  }
  const category = await first(usualCategory)
  const section = await first('article-sections?limit=1')
  const ask = { category, description: 'Words.', priority: 'normal' }
  const ours = await people.ada.make('/api/tickets', { ...ask, subject: 'canary-ours' })
  const theirs = await people.bob.make('/api/tickets', { ...ask, subject: 'canary-theirs' })
  const note = await people.sam.make(`/api/tickets/${ours.id}/messages`, {
    content: 'canary-note',
    isInternal: true,
  })
  const form = new FormData()
  form.set('message', note.id)
  form.set('file', new File(['canary-bytes'], 'canary-name.txt', { type: 'text/plain' }))
  const file = await people.sam.make(`/api/tickets/${ours.id}/attachments`, form)
  const filter = await people.bob.make('/api/saved-filters', {
    // Nobody has two filters of one name, and this is planted more than once.
    name: `canary-filter ${randomUUID()}`,
    query: 'q=1',
  })
  const reply = await people.nora.make('/api/canned-replies', {
    title: 'canary-reply',
    content: 'Words.',
    owner: await first('staff?where[email][equals]=kim@desk.example'),
  })
  // Addresses come back in answers, so they hold no planted word.
  const slugs = { draft: `matrix-${randomUUID()}`, staffs: `matrix-${randomUUID()}` }
  const article = { body, section }
  const draft = await people.eve.make('/api/articles?draft=true', {
    ...article,
    title: 'canary-draft',
    slug: slugs.draft,
    audience: 'public',
    _status: 'draft',
  })
  const staffs = await people.eve.make('/api/articles', {
    ...article,
    title: 'canary-staff',
    slug: slugs.staffs,
    audience: 'staff',
    _status: 'published',
  })
  const desk: PageActor[] = ['sam', 'nora']
  const staff: PageActor[] = [...desk, 'eve']
  return {
    people,
    database,
    slugs,
    numbers: { ours: ours.number, theirs: theirs.number, none: 987654 },
    ids: {
      tickets: [ours.id, theirs.id],
      messages: [note.id],
      attachments: [file.id],
      'saved-filters': [filter.id],
      'canned-replies': [reply.id],
      articles: [draft.id, staffs.id],
      clients: [await first('clients?where[email][equals]=bob@globex.example')],
      staff: [await first('staff?where[email][equals]=kim@desk.example')],
      organizations: [await first('organizations?where[name][equals]=Globex')],
    },
    canaries: {
      'canary-ours': ['ada', 'alan', ...desk],
      'canary-theirs': ['bob', ...desk],
      'canary-note': desk,
      'canary-name': desk,
      'canary-bytes': desk,
      'canary-filter': ['bob'],
      'canary-reply': ['nora'],
      'canary-draft': staff,
      'canary-staff': staff,
      'kim@desk.example': staff,
      'bob@globex.example': ['bob', ...desk],
    },
  }
}

/** One value for what hangs on the two tickets, and for what else was planted. */
export async function plantedDigest({ database, ids, numbers }: PageStage): Promise<unknown> {
  const hanging = ['messages', 'attachments', 'ticket_events']
    .map((table) => `(select count(*) from ${table} where ticket_id = any($1))`)
    .join(', ')
  // Filters are kept and dropped meanwhile by tests of their own, under other names.
  const text = `select ${hanging},
       (select md5(string_agg(t::text, '|' order by id)) from tickets t where number = any($2)),
       (select md5(string_agg(c::text, '|' order by id)) from saved_filters c
         where shared is not true and (name like 'canary-%' or name = 'Changed')),
       (select md5(string_agg(a::text, '|' order by id)) from articles a)`
  const values = [ids.tickets, [numbers.ours, numbers.theirs]]
  // By place: columns without a name would hide each other.
  const { rows } = await database.query({ text, values, rowMode: 'array' })
  return JSON.stringify(rows[0])
}
