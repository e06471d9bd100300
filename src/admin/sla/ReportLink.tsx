import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { BeforeListTableServerProps } from 'payload'
import { slugs } from '@/src/slugs'
import { deskWords } from '../deskWords'

/** From the list of promises to what they amount to. */
export function ReportLink({ i18n, payload }: BeforeListTableServerProps) {
  const path = `/collections/${slugs.slaCycles}/report` as const
  return (
    <Link href={formatAdminURL({ adminRoute: payload.config.routes.admin, path })}>
      {deskWords(i18n)('report')}
    </Link>
  )
}
