import { wordsOfFiles } from '@/src/database/fileWords'
import { idOf } from '@/src/domain/ids'
import { firstSnippet, marked, snippet, type Piece, type Sought } from '@/src/domain/search/marks'
import { slugs } from '@/src/slugs'
import { plainLine } from '@/src/ui/markdown/plainLine'
import type { PayloadRequest } from 'payload'

type Texts = { id: string; subject: string }

export type Highlights = { subject: Piece[]; snippet: Piece[] | null }

/** Texts that one search reads for its snippets: characters. */
const readMost = 500_000
const messagesMost = 100
const filesMost = 25

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

/** The newest clean files of these tickets that the person may see, with what stands in them. */
async function filesOf(req: PayloadRequest, tickets: readonly string[], sought: Sought) {
  if (tickets.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.attachments,
    where: { and: [{ ticket: { in: [...tickets] } }, { scanStatus: { equals: 'clean' } }] },
    sort: '-createdAt',
    select: { ticket: true, name: true },
    limit: filesMost,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const words = await wordsOfFiles(
    req.payload,
    docs.map(({ id }) => id),
    sought,
  )
  return docs.map(({ id, ticket, name }) => ({ ticket, name, text: words.get(id) ?? '' }))
}

/** What was found in a file, with the file's name before it. */
function inFile(name: string, text: string, sought: Sought): Piece[] | null {
  const found = firstSnippet(text, sought)
  return found ? [{ text: `${name}: `, isHit: false }, ...found] : snippet(name, sought)
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
  const without = () => tickets.filter(({ id }) => !found.get(id)?.snippet).map(({ id }) => id)
  for (const { ticket, content } of await messagesOf(req, without())) {
    const place = found.get(idOf(ticket) ?? '')
    if (!isWithin(content)) break
    if (place && !place.snippet) place.snippet = pieceOf(content, sought)
  }
  for (const { ticket, name, text } of await filesOf(req, without(), sought)) {
    const place = found.get(idOf(ticket) ?? '')
    if (!isWithin(text)) continue
    if (place && !place.snippet) place.snippet = inFile(name, text, sought)
  }
  return found
}
