import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { BeforeListTableServerProps } from 'payload'
import { slugs } from '@/src/slugs'
import { deskWords } from '../deskWords'

/** From the list of articles to what became of them. */
export function NumbersLink({ i18n, payload }: BeforeListTableServerProps) {
  const path = `/collections/${slugs.articles}/numbers` as const
  return (
    <Link href={formatAdminURL({ adminRoute: payload.config.routes.admin, path })}>
      {deskWords(i18n)('help_numbers')}
    </Link>
  )
}
