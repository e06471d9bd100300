'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { overviewAddress } from '../desk/address'

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
