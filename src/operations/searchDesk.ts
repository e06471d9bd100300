import { asClient, isDeskWorker } from '@/access/people'
import { idOf } from '@/src/domain/ids'
import { marked, snippet, type Piece, type Sought } from '@/src/domain/search/marks'
import { lastSearch } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { plainLine } from '@/src/ui/markdown/plainLine'
import type { PayloadRequest } from 'payload'
import { searchArticles } from './articles'

type Texts = { id: string; subject: string }

export type Highlights = { subject: Piece[]; snippet: Piece[] | null }

/** Texts that one search reads for its snippets: characters. */
const readMost = 500_000
const messagesMost = 100

/** The newest messages of these tickets that the person may read. */
async function messagesOf(req: PayloadRequest, tickets: readonly string[]) {
  if (tickets.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.messages,
    where: { ticket: { in: [...tickets] } },
    sort: '-createdAt',
    select: { ticket: true, content: true },
    limit: messagesMost,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

async function descriptionsOf(req: PayloadRequest, tickets: readonly string[]) {
  if (tickets.length === 0) return new Map<string, string>()
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { id: { in: [...tickets] } },
    select: { description: true },
    limit: tickets.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map(({ id, description }) => [id, description]))
}

/** A piece of what people read; of what was typed, where the hit stands in a mark, such as an address. */
const pieceOf = (typed: string, sought: Sought): Piece[] | null => {
  const raw = snippet(typed, sought)
  return raw && (snippet(plainLine(typed), sought) ?? raw)
}

/** What in each of these tickets was searched for, in texts that are read as the person. */
export async function highlightsOf(
  req: PayloadRequest,
  tickets: readonly Texts[],
  sought: Sought,
): Promise<ReadonlyMap<string, Highlights>> {
  const found = new Map<string, Highlights>()
  let read = 0
  const isWithin = (text: string) => (read += text.length) <= readMost
  const descriptions = await descriptionsOf(
    req,
    tickets.map(({ id }) => id),
  )
  for (const { id, subject } of tickets) {
    const description = descriptions.get(id) ?? ''
    found.set(id, {
      subject: marked(subject, sought),
      snippet: isWithin(description) ? pieceOf(description, sought) : null,
    })
  }
  const without = tickets.filter(({ id }) => !found.get(id)?.snippet).map(({ id }) => id)
  for (const { ticket, content } of await messagesOf(req, without)) {
    const place = found.get(idOf(ticket) ?? '')
    if (!isWithin(content)) break
    if (place && !place.snippet) place.snippet = pieceOf(content, sought)
  }
  return found
}

async function searchTickets(req: PayloadRequest, text: string, limit: number) {
  const isReader = isDeskWorker(req.user) || asClient(req.user) !== null
  if (!isReader) return { docs: [], totalDocs: 0 }
  const { docs, totalDocs } = await req.payload.find({
    collection: slugs.tickets,
    where: { search: { like: text } },
    select: {
      number: true,
      subject: true,
      status: true,
      waitingOn: true,
      priority: true,
      requesterName: true,
      lastActivityAt: true,
    },
    limit,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const search = lastSearch(req)
  const highlights = search?.sought ? await highlightsOf(req, docs, search.sought) : null
  return {
    docs: docs.map((doc) => ({
      ...doc,
      highlights: highlights?.get(doc.id) ?? null,
    })),
    totalDocs,
    ...(search?.corrected ? { corrected: search.corrected } : {}),
  }
}

const peopleMost = 5

/** People and organizations by their names, for those who work with them. */
async function searchPeople(req: PayloadRequest, text: string) {
  if (!isDeskWorker(req.user)) return {}
  const bounds = { limit: peopleMost, pagination: false, depth: 0 }
  const [clients, organizations] = await Promise.all([
    req.payload.find({
      collection: slugs.clients,
      where: { or: [{ name: { like: text } }, { email: { like: text } }] },
      select: { name: true, email: true },
      ...bounds,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    req.payload.find({
      collection: slugs.organizations,
      where: { name: { like: text } },
      select: { name: true },
      ...bounds,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  ])
  const shown = <Row>({ docs }: { docs: Row[] }) => ({ docs: docs.slice(0, peopleMost) })
  return { clients: shown(clients), organizations: shown(organizations) }
}

/** Everything that the person may see and that has these words, best first. */
export async function searchDesk(req: PayloadRequest, text: string, limit: number) {
  if (text.trim() === '') return { tickets: { docs: [], totalDocs: 0 }, articles: { docs: [] } }
  const tickets = await searchTickets(req, text, limit)
  const [{ articles }, people] = await Promise.all([
    searchArticles({ req, text, page: 1 }),
    searchPeople(req, text),
  ])
  return { tickets, articles: { docs: articles.slice(0, limit) }, ...people }
}
