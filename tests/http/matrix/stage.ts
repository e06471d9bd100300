import { randomUUID } from 'node:crypto'

import { slugs } from '@/src/slugs'
import { attach } from '../desk/attach'
import type { Actor } from '../desk/actors'
import { formWith } from '../desk/files'
import { makeNote, makeTicket } from '../desk/makeTicket'
import { organization, person, project, put, rowsOf } from '../desk/system'

const desk: readonly Actor[] = ['sam', 'nora']
const staff: readonly Actor[] = [...desk, 'eve']
const acme: readonly Actor[] = ['ada', 'alan', 'max']

/** A record of the stage: what is planted in it, and everybody who may come across it. */
export type Thing = { slug: string; id: string; canary: string | null; readers: readonly Actor[] }

export type Stage = {
  things: readonly Thing[]
  /** Planted words, and who may ever read them. */
  canaries: Readonly<Record<string, readonly Actor[]>>
  /** Under which the file of the note is stored. */
  filename: string
}

const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Words.' }] }

async function articles(): Promise<Thing[]> {
  const [section] = await rowsOf(slugs.articleSections)
  const article = {
    body: { root: { type: 'root', version: 1, children: [paragraph] } },
    section: section?.id,
  }
  const draft = { title: 'canary-draft', audience: 'public', _status: 'draft' }
  const internal = { title: 'canary-staff', audience: 'staff', _status: 'published' }
  const make = async (data: { title: string }) => ({
    slug: slugs.articles,
    id: (await put(slugs.articles, { ...article, ...data, slug: randomUUID() })).id,
    canary: data.title,
    readers: staff,
  })
  return [await make(draft), await make(internal)]
}

async function ofTickets(): Promise<{ things: Thing[]; filename: string }> {
  const ours = await makeTicket('ada@acme.example', { subject: 'canary-ours' })
  const theirs = await makeTicket('bob@globex.example', { subject: 'canary-theirs' })
  const note = await makeNote(ours.id, 'canary-note')
  const form = formWith('canary-file', 'canary-name.txt', { message: note })
  const { body } = await attach('sam', ours.id, form)
  if (!body.doc?.isInternal) throw new Error(`The file of the note: ${JSON.stringify(body)}`)
  const [event] = await rowsOf(slugs.ticketEvents, { message: { equals: note } })
  return {
    things: [
      { slug: slugs.tickets, id: ours.id, canary: 'canary-ours', readers: [...desk, ...acme] },
      { slug: slugs.tickets, id: theirs.id, canary: 'canary-theirs', readers: [...desk, 'bob'] },
      { slug: slugs.messages, id: note, canary: 'canary-note', readers: desk },
      { slug: slugs.attachments, id: body.doc.id, canary: 'canary-name', readers: desk },
      { slug: slugs.ticketEvents, id: String(event?.id), canary: null, readers: desk },
    ],
    filename: String(body.doc.url).split('/').at(-1) ?? '',
  }
}

async function ofPeople(): Promise<Thing[]> {
  const bob = await person('bob@globex.example')
  const owner = { relationTo: 'clients', value: bob }
  const filter = await put(slugs.savedFilters, { name: 'canary-filter', query: 'q=1', owner })
  const kim = await person('kim@desk.example')
  const reply = await put(slugs.cannedReplies, {
    title: 'canary-reply',
    content: 'Words.',
    owner: kim,
  })
  const draft = await put(slugs.replyDrafts, {
    ticket: (await makeTicket()).id,
    owner: kim,
    text: 'canary-begun',
    isNote: false,
    writtenAt: new Date().toISOString(),
  })
  const planned = await put(slugs.plannedReplies, {
    ...{ ticket: (await makeTicket()).id, author: kim, content: 'canary-planned', after: 'none' },
    ...{ state: 'planned', sendAt: new Date(Date.now() + 86_400_000).toISOString() },
  })
  const followed = (await makeTicket()).id
  const follower = await put(slugs.staffFollowers, { ticket: followed, staff: kim, muted: false })
  const globex = await organization('Globex')
  const [site] = await rowsOf(slugs.projects, { organization: { equals: globex } })
  if (!site) await project('none')
  return [
    { slug: slugs.savedFilters, id: filter.id, canary: 'canary-filter', readers: ['bob'] },
    { slug: slugs.cannedReplies, id: reply.id, canary: 'canary-reply', readers: ['nora'] },
    { slug: slugs.plannedReplies, id: planned.id, canary: 'canary-planned', readers: desk },
    { slug: slugs.staffFollowers, id: follower.id, canary: null, readers: desk },
    { slug: slugs.replyDrafts, id: draft.id, canary: 'canary-begun', readers: [] },
    { slug: slugs.clients, id: bob, canary: 'bob@globex.example', readers: [...desk, 'bob'] },
    { slug: slugs.staff, id: kim, canary: 'kim@desk.example', readers: staff },
    {
      slug: slugs.organizations,
      id: globex,
      canary: null,
      readers: [...desk, 'bob', 'bea', 'max'],
    },
    {
      slug: slugs.projects,
      id: site?.id ?? '',
      canary: null,
      readers: [...desk, 'bob', 'bea', 'max'],
    },
  ]
}

async function ofTheDesk(): Promise<Thing[]> {
  const [policy] = await rowsOf(slugs.slaPolicies)
  const [hours] = await rowsOf(slugs.businessHours)
  const [cycle] = await rowsOf(slugs.slaCycles)
  const [entry] = await rowsOf(slugs.auditEvents)
  const thing = (slug: string, row: { id: string } | undefined, readers: readonly Actor[]) =>
    row ? [{ slug, id: row.id, canary: null, readers }] : []
  return [
    ...thing(slugs.slaPolicies, policy, desk),
    ...thing(slugs.businessHours, hours, desk),
    ...thing(slugs.slaCycles, cycle, desk),
    ...thing(slugs.auditEvents, entry, ['nora']),
  ]
}

/** Something of everything that is not for everybody. */
export async function setStage(): Promise<Stage> {
  const { things: hanging, filename } = await ofTickets()
  const things = [...hanging, ...(await articles()), ...(await ofPeople()), ...(await ofTheDesk())]
  const planted = things.filter((thing) => thing.canary !== null)
  return {
    things,
    canaries: {
      ...Object.fromEntries(planted.map(({ canary, readers }) => [canary, readers])),
      'canary-file': desk,
      'sam@desk.example': staff,
    },
    filename,
  }
}
