'use client'

import type { Following } from '@/src/domain/ticket/followers'
import { slugs } from '@/src/slugs'
import { SetStepNav, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { deskAddress, listOfKey } from '../addresses'
import { PriorityMark } from '../PriorityMark'
import type { DeskTicket } from '../read/readTicket'
import { StatusBadge } from '../StatusBadge'
import { useDeskWords } from '../useDeskWords'
import { TicketMenu } from './TicketMenu'

type Props = {
  ticket: Pick<
    DeskTicket,
    | ('id' | 'number' | 'subject' | 'status' | 'waitingOn' | 'priority')
    | ('snoozedUntil' | 'mergedInto')
  >
  colleagues: readonly { value: string; label: string }[]
  following: Following
  /** The list that the ticket was opened from. */
  viewKey: string | null
  /** Who else is here, and the way to the next ticket. */
  children: ReactNode
}

/** Which ticket this is and how it stands, in sight while the thread scrolls. */
export function DeskHead({ ticket, colleagues, following, viewKey, children }: Props) {
  const t = useDeskWords()
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  const all = formatAdminURL({ adminRoute, path: `/collections/${slugs.tickets}` })
  const list = viewKey ? listOfKey(adminRoute, viewKey) : all
  return (
    <div className="desk-head">
      <SetStepNav
        nav={[
          { label: t('tickets'), url: list },
          { label: `#${ticket.number}`, url: deskAddress(adminRoute, ticket.number) },
        ]}
      />
      <h1 dir="auto">
        <span className="desk-quiet">#{ticket.number}</span> {ticket.subject}
      </h1>
      <div className="desk-facts">
        <StatusBadge status={ticket.status} waitingOn={ticket.waitingOn} />
        <PriorityMark priority={ticket.priority} />
        {children}
        <TicketMenu ticket={ticket} colleagues={colleagues} following={following} />
      </div>
    </div>
  )
}
