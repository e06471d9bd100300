'use client'

import { ticketStatuses } from '@/src/domain/ticket/status'
import type { Ticket } from '@/src/payload-types'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { StatusBadge } from './StatusBadge'

export function StatusCell({ cellData, rowData }: DefaultCellComponentProps<SelectFieldClient>) {
  const status = ticketStatuses.find((known) => known === cellData)
  if (!status) return null
  return <StatusBadge status={status} waitingOn={(rowData as Ticket).waitingOn} />
}
