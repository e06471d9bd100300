'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { deskAddress } from '../addresses'
import { useDeskWords } from '../useDeskWords'

/** What becomes of a reply to a closed ticket. One that was merged takes none: it goes on in another,
 * as "#12". */
export function ClosedLine({ goesOn }: { goesOn: string | null }) {
  const t = useDeskWords()
  const { admin } = useConfig().config.routes
  if (!goesOn) return <p className="desk-quiet">{t('closedReply')}</p>
  return (
    <p className="desk-quiet">
      {t('mergedReply', { number: goesOn })}{' '}
      <Link href={deskAddress(admin, Number(goesOn.slice(1)))} prefetch={false}>
        {t('mergedOpen', { number: goesOn })}
      </Link>
    </p>
  )
}
