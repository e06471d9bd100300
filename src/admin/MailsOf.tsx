import type { UIFieldServerProps } from 'payload'
import { isAdmin } from '@/access/people'
import { slugs } from '@/src/slugs'
import { deskWords } from './deskWords'

const links = {
  [slugs.tickets]: ['ticket', 'mailsOfTicket'],
  [slugs.clients]: ['person', 'mailsOfPerson'],
  [slugs.staff]: ['person', 'mailsOfPerson'],
} as const

/** Beside a ticket or a person: where an admin sees what was sent, and what became of it. */
export function MailsOf({ id, collectionSlug, i18n, req }: UIFieldServerProps) {
  const link = links[collectionSlug as keyof typeof links]
  if (!id || !link || !isAdmin(req.user)) return null
  const [field, words] = link
  const list = `${req.payload.config.routes.admin}/collections/${slugs.deliveries}`
  return (
    <p className="field-type">
      <a href={`${list}?where[${field}][equals]=${id}`}>{deskWords(i18n)(words)}</a>
    </p>
  )
}
