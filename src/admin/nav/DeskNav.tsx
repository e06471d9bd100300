import { isDeskWorker } from '@/access/people'
import { Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { inboxAddress } from '../inbox/address'
import type { DeskWord } from '../translations'

type Place = { word: DeskWord; address: (adminRoute: string) => string }

/** The desk's own pages, before Payload's collections. */
const places: readonly Place[] = [{ word: 'inbox', address: inboxAddress }]

/** Only for those who may open them: an error here would take every page of the admin down. */
export function DeskNav({ i18n, payload, user }: ServerProps) {
  if (!isDeskWorker(user ?? null)) return null
  const t = deskWords(i18n)
  return (
    <div className="desk-nav">
      {places.map(({ word, address }) => (
        <Link
          key={word}
          className="nav__link"
          href={address(payload.config.routes.admin)}
          prefetch={false}
        >
          <span className="nav__link-label">{t(word)}</span>
        </Link>
      ))}
    </div>
  )
}
