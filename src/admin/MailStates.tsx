import type { BeforeListTableServerProps } from 'payload'
import { slugs } from '@/src/slugs'
import { deskWords } from './deskWords'

const states = [
  ['mailsFailed', 'where[status][equals]=failed'],
  ['mailsUnconfirmed', 'where[unconfirmed][equals]=true'],
  ['mailsWaiting', 'where[status][in]=queued,handed_over'],
  ['mailsAll', ''],
] as const

/** Above the list of mails: those that need somebody come first. */
export function MailStates({ i18n, payload }: BeforeListTableServerProps) {
  const t = deskWords(i18n)
  const list = `${payload.config.routes.admin}/collections/${slugs.deliveries}`
  return (
    <p className="desk-quiet">
      {states.map(([name, query], index) => (
        <span key={name}>
          {index > 0 && ' · '}
          <a href={query ? `${list}?${query}` : list}>{t(name)}</a>
        </span>
      ))}
    </p>
  )
}
