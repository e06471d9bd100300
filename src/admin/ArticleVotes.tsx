import { isDeskWorker } from '@/access/people'
import { articleNumbers } from '@/src/operations/articleNumbers'
import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import type { UIFieldServerProps } from 'payload'
import { deskAddress } from './addresses'
import { deskWords } from './deskWords'

/** So many of the tickets that an article was needed for are named beside it. */
const named = 5

/** What readers said of this article, what became of it, and the tickets that it was needed for. */
export async function ArticleVotes({ id, i18n, req }: UIFieldServerProps) {
  if (!id) return null
  const t = deskWords(i18n)
  const numbers = await articleNumbers(req, String(id), new Date())
  if (!numbers) return null
  const { helped, failed, shown, opened, stayedAway, sentAnyway } = numbers
  const { admin } = req.payload.config.routes
  const votes = `${admin}/collections/${slugs.articleVotes}?where[article][equals]=${id}`
  const tickets = `${admin}/collections/${slugs.tickets}?where[relatedArticles][in]=${id}`
  const needed = isDeskWorker(req.user) ? await neededBy(req, String(id)) : []
  return (
    <div className="field-type desk-article-numbers">
      <p className="field-label">{t('wasItHelpful')}</p>
      {helped + failed === 0 ? (
        <p className="desk-quiet">{t('noVotes')}</p>
      ) : (
        <p>
          {t('votes', { helped, failed })} <a href={votes}>{t('showVotes')}</a>
        </p>
      )}
      <p className="field-label">{t('help_inDays', { count: 90 })}</p>
      <p>{t('help_sums', { shown, opened, stayedAway, sentAnyway })}</p>
      <p className="field-label">{t('help_neededBy')}</p>
      {numbers.tickets === 0 && <p className="desk-quiet">{t('help_neededByNone')}</p>}
      {needed.length > 0 && (
        <ul>
          {needed.map((ticket) => (
            <li key={ticket.id}>
              <Link href={deskAddress(admin, ticket.number ?? 0)} prefetch={false}>
                #{ticket.number} <bdi>{ticket.subject}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {numbers.tickets > 0 && !isDeskWorker(req.user) && (
        <p>{t('help_ticketCount', { count: numbers.tickets })}</p>
      )}
      {needed.length > 0 && numbers.tickets > needed.length && (
        <a href={tickets}>{t('help_allTickets', { count: numbers.tickets })}</a>
      )}
    </div>
  )
}

async function neededBy(req: UIFieldServerProps['req'], article: string) {
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { relatedArticles: { in: [article] } },
    sort: '-lastActivityAt',
    select: { number: true, subject: true },
    limit: named,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}
