'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

type Props = DefaultCellComponentProps & { prefix?: string }

/** Number and subject both lead to the ticket, whichever columns a person has chosen. */
export function TicketLinkCell({ cellData, collectionSlug, prefix = '', rowData }: Props) {
  const { config } = useConfig()
  const path = `/collections/${collectionSlug}/${encodeURIComponent(String(rowData.id))}` as const
  return (
    <Link href={formatAdminURL({ adminRoute: config.routes.admin, path })} prefetch={false}>
      {prefix}
      <bdi>{String(cellData ?? rowData.id)}</bdi>
    </Link>
  )
}
