import type { Metadata } from 'next'
import { LiveTicket } from '@/src/portal/live/LiveTicket'
import { newestReply } from '@/src/portal/live/newestReply'
import { paths } from '@/src/portal/paths'
import { markOpened, missingTicket, readTicket } from '@/src/portal/read/ticket'
import { readTicketPage } from '@/src/portal/read/readTicketPage'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { TicketDetail } from '@/src/portal/tickets/TicketDetail'
import { readViewer, requireViewer } from '@/src/portal/viewer'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number } = await params
  const ticket = (await readViewer()) && (await readTicket(number))
  return ticket ? { title: `#${ticket.number} ${ticket.subject}` } : {}
}

export default async function TicketPage({ params, searchParams }: Props) {
  const [{ number }, { done, told, sent, page, score }] = await Promise.all([params, searchParams])
  const scored = typeof score === 'string' && /^[1-5]$/.test(score) ? score : undefined
  const viewer = await requireViewer(paths.ticket(number, { score: scored }))
  const ticket = await readTicket(number)
  if (!ticket) return missingTicket(number)
  await markOpened(ticket)

  const data = await readTicketPage(viewer, ticket, page)
  return (
    <>
      <LiveTicket ticket={ticket.id} newest={await newestReply(data.messages, viewer)} />
      <TicketDetail
        viewer={viewer}
        ticket={ticket}
        {...data}
        done={done}
        told={told}
        scored={scored}
        sent={typeof sent === 'string' ? sent : undefined}
      />
    </>
  )
}
