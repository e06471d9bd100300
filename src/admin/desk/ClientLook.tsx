import { Link } from '@payloadcms/ui'
import { Eye } from 'lucide-react'
import type { DeskWords } from '../deskWords'
import { deskAddress } from '../addresses'

type Props = { number: number; name: string; adminRoute: string; t: DeskWords }

/** Says that this is the client's side of a ticket, and leads back. */
export function ClientLook({ number, name, adminRoute, t }: Props) {
  return (
    <p className="desk-look-note" data-tone="blue">
      <Eye aria-hidden size={16} />
      <span>{t('asClientNote', { name })}</span>
      <Link href={deskAddress(adminRoute, number)} prefetch={false}>
        {t('backToDesk')}
      </Link>
    </p>
  )
}
