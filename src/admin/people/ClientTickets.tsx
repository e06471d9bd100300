import { isUuid } from '@/src/domain/ids'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { TicketsTab } from './TicketsTab'

/** What a client has asked for. */
export function ClientTickets({ initPageResult: { docID, req } }: DocumentViewServerProps) {
  if (!isUuid(docID)) notFound()
  return <TicketsTab req={req} field="client" id={docID} newTicket={docID} />
}
