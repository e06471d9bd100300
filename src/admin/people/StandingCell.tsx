'use client'

import { isInvitable, standingOf } from '@/src/domain/account/standing'
import type { Client } from '@/src/payload-types'
import { useAuth } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useDeskWords } from '../useDeskWords'
import { useNow } from '../useNow'
import { InviteAgain } from './InviteAgain'
import { StandingMark } from './StandingMark'

/** In a list of people: how far each has come, and the way to ask those again who have not. */
export function StandingCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
  const t = useDeskWords()
  const now = useNow()
  const { permissions } = useAuth()
  const person = rowData as Client
  // Editors see colleagues, and nothing of their invitations.
  if (!now || !('acceptedAt' in person)) return null
  const standing = standingOf(person, now)
  const mayInvite = Boolean(permissions?.collections?.[collectionSlug]?.create)
  return (
    <span className="desk-standing">
      <StandingMark standing={standing} t={t} />
      {mayInvite && isInvitable(standing) && (
        <InviteAgain
          collection={collectionSlug as 'clients'}
          id={person.id}
          name={person.name}
          isFirst={standing === 'uninvited'}
        />
      )}
    </span>
  )
}
