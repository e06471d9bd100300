'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { deskAddress } from '../addresses'
import { useDeskWords } from '../useDeskWords'
import type { Trouble } from './useBulk'

/** Which tickets were not changed, or not brought back, and why. */
export function BulkTroubles({ troubles }: { troubles: readonly Trouble[] }) {
  const t = useDeskWords()
  const { admin } = useConfig().config.routes
  if (troubles.length === 0) return null
  return (
    <div className="bulk-bar__troubles">
      <p>{t('bulk_refused', { count: troubles.length })}</p>
      <ul>
        {troubles.map(({ ticket, number, words }) => (
          <li key={ticket}>
            {number !== null && (
              <Link href={deskAddress(admin, number)} prefetch={false}>
                #{number}
              </Link>
            )}{' '}
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}
