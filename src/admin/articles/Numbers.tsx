import { asStaff } from '@/access/people'
import { idOf } from '@/src/domain/ids'
import { helpNumbers, numberPeriods } from '@/src/operations/articleNumbers'
import { slugs } from '@/src/slugs'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '../deskWords'

const columns = [
  'shown',
  'opened',
  'stayedAway',
  'sentAnyway',
  'helped',
  'failed',
  'tickets',
] as const

/** What became of the articles that readers were shown, and what they looked for in vain. */
export async function Numbers({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  if (!asStaff(req.user)) notFound()

  const t = deskWords(req.i18n)
  const days = numberPeriods.find((period) => String(period) === searchParams?.days) ?? 90
  const { articles, misses, unread, comments } = await helpNumbers(req, days, new Date())
  const list = (path: string) =>
    formatAdminURL({
      adminRoute: req.payload.config.routes.admin,
      path: `/collections/${slugs.articles}${path}`,
    })
  const titles = new Map([...articles, ...unread].map(({ id, title }) => [id, title]))
  const said = comments.flatMap(({ id, article, helpful, comment }) => {
    const about = idOf(article)
    return about && comment ? [{ id, about, helpful, comment }] : []
  })
  return (
    <>
      <SetStepNav
        nav={[{ label: t('help_articles'), url: list('') }, { label: t('help_numbers') }]}
      />
      <Gutter className="desk-report desk-numbers">
        <h1>{t('help_numbers')}</h1>
        <p className="desk-quiet">{t('help_numbersLead')}</p>
        <nav aria-label={t('help_period')}>
          {numberPeriods.map((period) => (
            <Link
              key={period}
              aria-current={period === days ? 'page' : undefined}
              href={list(`/numbers?days=${period}`)}
            >
              {t('help_days', { count: period })}
            </Link>
          ))}
        </nav>
        {articles.length === 0 ? (
          <p>{t('help_noArticles')}</p>
        ) : (
          // A table wider than a phone is moved by the keyboard as well.
          <div className="desk-wide" tabIndex={0} role="region" aria-label={t('help_articles')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('help_article')}</th>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {t(`help_${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {articles.map((article) => (
                  <tr key={article.id}>
                    <th scope="row">
                      <Link href={list(`/${article.id}`)} prefetch={false}>
                        <bdi>{article.title}</bdi>
                      </Link>
                    </th>
                    {columns.map((column) => (
                      <td key={column}>{article[column]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <section aria-labelledby="missed">
          <h2 id="missed">{t('help_missed')}</h2>
          {misses.length === 0 ? (
            <p className="desk-quiet">{t('help_noMisses')}</p>
          ) : (
            <ol className="desk-misses">
              {misses.map(({ words, times }) => (
                <li key={words}>
                  <bdi>{words}</bdi>{' '}
                  <span className="desk-quiet">{t('help_times', { count: times })}</span>
                </li>
              ))}
            </ol>
          )}
        </section>
        <section aria-labelledby="said">
          <h2 id="said">{t('help_comments')}</h2>
          {said.length === 0 ? (
            <p className="desk-quiet">{t('help_noComments')}</p>
          ) : (
            <ul className="desk-misses">
              {said.map(({ id, about, helpful, comment }) => (
                <li key={id}>
                  <Link href={list(`/${about}`)} prefetch={false}>
                    <bdi>{titles.get(about) ?? t('help_article')}</bdi>
                  </Link>{' '}
                  <span className="desk-quiet">{t(helpful ? 'help_helped' : 'help_failed')}</span>
                  <p dir="auto">{comment}</p>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="unread">
          <h2 id="unread">{t('help_unread')}</h2>
          {unread.length === 0 ? (
            <p className="desk-quiet">{t('help_noUnread')}</p>
          ) : (
            <ul className="desk-misses">
              {unread.map(({ id, title }) => (
                <li key={id}>
                  <Link href={list(`/${id}`)} prefetch={false}>
                    <bdi>{title}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      </Gutter>
    </>
  )
}
