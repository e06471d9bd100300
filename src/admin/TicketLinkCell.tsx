'use client'

import type { Ticket } from '@/src/payload-types'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { deskAddress } from './desk/address'

type Props = DefaultCellComponentProps & { prefix?: string }

/** Number and subject both lead to the conversation, whichever columns a person has chosen. */
export function TicketLinkCell({ cellData, prefix = '', rowData }: Props) {
  const { config } = useConfig()
  const { number } = rowData as Ticket
  return (
    <Link href={deskAddress(config.routes.admin, number)} prefetch={false}>
      {prefix}
      <bdi>{String(cellData ?? number)}</bdi>
    </Link>
  )
}
