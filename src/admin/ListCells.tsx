'use client'

import { priorities } from '@/src/domain/ticket/priority'
import { ticketStatuses } from '@/src/domain/ticket/status'
import type { Ticket } from '@/src/payload-types'
import { getTranslation } from '@payloadcms/translations'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import type { DateFieldClient, DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { PriorityMark } from './PriorityMark'
import { RelativeTime } from './Times'
import { StatusBadge } from './StatusBadge'
import { deskAddress } from './addresses'

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

export function StatusCell({ cellData, rowData }: DefaultCellComponentProps<SelectFieldClient>) {
  const status = ticketStatuses.find((known) => known === cellData)
  if (!status) return null
  return <StatusBadge status={status} waitingOn={(rowData as Ticket).waitingOn} />
}

/** The normal priority says nothing in a list. */
export function PriorityCell({ cellData }: DefaultCellComponentProps<SelectFieldClient>) {
  const priority = priorities.find((known) => known === cellData)
  return priority && priority !== 'normal' ? <PriorityMark priority={priority} /> : null
}

export function TimeCell({ cellData }: DefaultCellComponentProps<DateFieldClient>) {
  return cellData ? <RelativeTime at={String(cellData)} /> : null
}

/** A box that is ticked or not, in a word; Payload shows `true` and `false` as code. */
export function YesNoCell({ cellData }: DefaultCellComponentProps) {
  const { t } = useTranslation()
  return <span>{t(cellData === true ? 'general:yes' : 'general:no')}</span>
}

const tones: Readonly<Record<string, string>> = { infected: 'danger', failed: 'amber' }

/** What the scan said, in the colour that it has beside the file. */
export function ScanCell({ cellData, field }: DefaultCellComponentProps<SelectFieldClient>) {
  const { i18n } = useTranslation()
  const option = field.options.find((one) => typeof one === 'object' && one.value === cellData)
  if (typeof option !== 'object') return null
  return (
    <span className="desk-scan" data-tone={tones[String(cellData)]}>
      {getTranslation(option.label, i18n)}
    </span>
  )
}
