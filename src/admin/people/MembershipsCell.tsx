'use client'

import { idOf } from '@/src/domain/ids'
import type { Client } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect } from 'react'
import { useDeskWords } from '../useDeskWords'

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
