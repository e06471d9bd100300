import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import type { DeskWords } from '../deskWords'
import type { Requester } from '../read/readRequester'
import { formAddress } from './address'

type Props = Pick<Requester, 'articles'> & { adminRoute: string; t: DeskWords }

/** The articles that a ticket is linked with. */
export function Articles({ articles, adminRoute, t }: Props) {
  if (articles.length === 0) return null
  return (
    <section className="desk-card" aria-label={t('linkedArticles')}>
      <h2>{t('linkedArticles')}</h2>
      <ul>
        {articles.map(({ id, title }) => (
          <li key={id}>
            <Link href={formAddress(adminRoute, slugs.articles, id)} prefetch={false}>
              <bdi>{title}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
