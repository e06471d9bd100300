import { isDeskWorker } from '@/access/people'
import { inOneTransaction, lockTickets } from '@/src/database/transaction'
import { withoutNames } from '@/src/domain/article/withoutNames'
import { isUuid, idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import type { Article, Message, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import { type PayloadRequest, NotFound } from 'payload'
import { richTextOf } from './richTextOf'
import { visibleTicket } from './visibleTicket'

type Linking = { req: PayloadRequest; ticket: unknown; article: unknown; isLinked: boolean }

async function setArticles(req: PayloadRequest, ticket: string, articles: readonly string[]) {
  await req.payload.update({
    collection: slugs.tickets,
    id: ticket,
    data: { relatedArticles: [...articles] },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

const linkedTo = ({ relatedArticles }: Pick<Ticket, 'relatedArticles'>) =>
  (relatedArticles ?? []).flatMap((article) => idOf(article) ?? [])

const onlyDeskWorkers = (req: PayloadRequest) => {
  if (!isDeskWorker(req.user)) throw refuse(403, refusal('not_allowed'))
}

/** Puts an article beside a ticket or takes it away; done twice it is done once. */
export async function linkArticle({ req, ticket, article, isLinked }: Linking): Promise<string[]> {
  const { id } = await visibleTicket(req, ticket)
  onlyDeskWorkers(req)
  if (!isUuid(article)) throw new NotFound(req.t)
  return inOneTransaction(req, async () => {
    await lockTickets(req, [id])
    const before = linkedTo(await visibleTicket(req, id))
    const others = before.filter((one) => one !== article)
    if (isLinked) {
      await req.payload.findByID({
        collection: slugs.articles,
        id: article,
        select: {},
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
    }
    const after = isLinked ? (before.includes(article) ? before : [...before, article]) : others
    if (after.length !== before.length) await setArticles(req, id, after)
    return after
  })
}

type Drafting = {
  req: PayloadRequest
  ticket: unknown
  /** Ids of messages; `request` for what the ticket began with. */
  chosen: readonly string[]
}

async function chosenMessages(req: PayloadRequest, ticket: string, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.messages,
    // What the team told each other is no text for readers.
    where: { ticket: { equals: ticket }, id: { in: [...ids] }, isInternal: { equals: false } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** Everybody's names on a ticket, and the organization's. */
async function namesOn(req: PayloadRequest, ticket: Ticket) {
  const [{ docs: messages }, { docs: organizations }] = await Promise.all([
    req.payload.find({
      collection: slugs.messages,
      where: { ticket: { equals: ticket.id } },
      select: { authorName: true },
      limit: 500,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    req.payload.find({
      collection: slugs.organizations,
      where: { id: { equals: idOf(ticket.organization) } },
      select: { name: true },
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  ])
  return {
    names: [...new Set([ticket.requesterName, ...messages.map(({ authorName }) => authorName)])],
    organizations: organizations.map(({ name }) => name),
  }
}

const quoted = (text: string) => text.replace(/^/gm, '> ')

const isTeams = ({ authorSide }: Message) => authorSide === 'staff'

/**
 * A draft for the team from what was chosen of a thread: the client's words as quotations, without
 * names and addresses. Whoever writes articles makes it one; the ticket is linked with it.
 */
export async function draftFromThread({ req, ticket, chosen }: Drafting): Promise<Article> {
  const found = await visibleTicket(req, ticket)
  onlyDeskWorkers(req)
  const [messages, stripped] = await Promise.all([
    chosenMessages(req, found.id, chosen.filter(isUuid)),
    namesOn(req, found),
  ])
  const plain = (text: string) => withoutNames(text, stripped)
  const texts = [
    ...(chosen.includes('request') ? [quoted(plain(found.description))] : []),
    ...messages.map((message) =>
      isTeams(message) ? plain(message.content) : quoted(plain(message.content)),
    ),
  ].filter((text) => /[^>\s]/.test(text))
  if (texts.length === 0) throw refuse(400, { ...refusal('choose_messages'), field: 'messages' })

  return inOneTransaction(req, async () => {
    const { docs: sections } = await req.payload.find({
      collection: slugs.articleSections,
      sort: ['order', 'name'],
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const article = await req.payload.create({
      collection: slugs.articles,
      data: {
        title: plain(found.subject) || found.subject,
        body: richTextOf(req.payload, texts.join('\n\n')) as Article['body'],
        section: sections[0]?.id as string,
        audience: 'staff',
        _status: 'draft',
      } as never,
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    await lockTickets(req, [found.id])
    const before = linkedTo(await visibleTicket(req, found.id))
    await setArticles(req, found.id, [...before, article.id])
    return article as Article
  })
}
