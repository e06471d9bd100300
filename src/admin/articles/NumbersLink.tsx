import { articleCare } from '@/src/operations/articleCare'
import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { createLocalReq, type BeforeListTableServerProps } from 'payload'
import { slugs } from '@/src/slugs'
import { deskWords } from '../deskWords'

type Props = Pick<BeforeListTableServerProps, 'payload' | 'user'>

/** How many things wait. The list itself is there without it. */
async function readWaiting({ payload, user }: Props): Promise<number> {
  try {
    const req = await createLocalReq({ user }, payload)
    return Object.values(await articleCare(req, new Date())).flat().length
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'What waits in the help center could not be counted' })
    return 0
  }
}

/** From the list of articles to what waits for somebody, and to what became of them. */
export async function NumbersLink({ i18n, payload, user }: BeforeListTableServerProps) {
  const t = deskWords(i18n)
  const { admin: adminRoute } = payload.config.routes
  const to = (view: string) =>
    formatAdminURL({ adminRoute, path: `/collections/${slugs.articles}/${view}` })
  const waiting = await readWaiting({ payload, user })
  return (
    <nav className="desk-views" aria-label={t('help_articles')}>
      <Link href={to('care')}>
        {t('help_care')}
        {waiting > 0 && ` (${waiting})`}
      </Link>
      <Link href={to('numbers')}>{t('help_numbers')}</Link>
    </nav>
  )
}
