'use client'

import { ticketStatus, type TicketStatus, type WaitingOn } from '@/src/domain/ticket/status'
import { statusWord } from './statusWord'
import { useDeskWords } from './useDeskWords'

type Props = { status: TicketStatus; waitingOn?: WaitingOn | null }

/** A dot and a word. */
export function StatusBadge({ status, waitingOn }: Props) {
  const t = useDeskWords()
  return (
    <span className="desk-status" data-tone={ticketStatus[status].tone}>
      <span aria-hidden className="desk-status__dot" />
      {statusWord(status, waitingOn, t)}
    </span>
  )
}
