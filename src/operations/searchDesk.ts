import { asClient, isDeskWorker } from '@/access/people'
import { lastSearch } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { searchArticles } from './articles'
import { highlightsOf } from './highlights'

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
