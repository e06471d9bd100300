import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { BeforeListTableServerProps } from 'payload'
import { slugs } from '@/src/slugs'
import { deskWords } from '../deskWords'
import type { DeskWord } from '../translations'

const views: readonly (readonly [string, DeskWord])[] = [
  ['care', 'help_care'],
  ['numbers', 'help_numbers'],
]

/** From the list of articles to what waits for somebody, and to what became of them. */
export function NumbersLink({ i18n, payload }: BeforeListTableServerProps) {
  const t = deskWords(i18n)
  const { admin: adminRoute } = payload.config.routes
  return (
    <nav className="desk-views" aria-label={t('help_articles')}>
      {views.map(([view, word]) => (
        <Link
          key={view}
          href={formatAdminURL({ adminRoute, path: `/collections/${slugs.articles}/${view}` })}
        >
          {t(word)}
        </Link>
      ))}
    </nav>
  )
}
