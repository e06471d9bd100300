'use client'

import { overviewAddress } from '../addresses'
import { useDeskWords } from '../useDeskWords'
import { useNow } from '../useNow'
import { isInvitable, standingOf } from '@/src/domain/account/standing'
import { idOf } from '@/src/domain/ids'
import type { Client } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { Link, useAuth, useConfig, useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect } from 'react'
import { InviteAgain } from './InviteAgain'
import { StandingMark } from './StandingMark'

type Named = { name?: string } | null | false | undefined

/** In the list of clients: the organizations by their names, read once for all rows. */
export function MembershipsCell({ rowData }: DefaultCellComponentProps) {
  const t = useDeskWords()
  const { documents, getRelationships } = useListRelationships()
  const { memberships } = rowData as Client
  const ids = (memberships ?? []).flatMap(({ organization }) => idOf(organization) ?? [])
  const key = ids.join()
  useEffect(() => {
    if (key === '') return
    getRelationships(key.split(',').map((value) => ({ relationTo: slugs.organizations, value })))
  }, [getRelationships, key])
  if (ids.length === 0) {
    return <strong className="desk-warning">{t('people_noOrganizationShort')}</strong>
  }
  const known = documents[slugs.organizations] ?? {}
  const names = ids.map((id) => (known[id] as Named) || null).map((doc) => doc?.name ?? '…')
  return <bdi>{names.join(', ')}</bdi>
}

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

/** The name of a client or an organization leads to what the team wants to know of them. */
export function OverviewLinkCell({ cellData, collectionSlug, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { admin } = config.routes
  return (
    <Link href={overviewAddress(admin, collectionSlug, String(rowData.id))} prefetch={false}>
      <bdi>{String(cellData ?? '–')}</bdi>
    </Link>
  )
}
