import { inOneTransaction, lockTickets } from '@/src/database/transaction'
import { idOf } from '@/src/domain/ids'
import { subjectMax } from '@/src/domain/limits'
import { textRefusal, typedLine } from '@/src/domain/text/typedText'
import { mayChangeRequest } from '@/src/domain/ticket/requestChange'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refuse, wrongField } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import { visibleTicket } from './visibleTicket'

/** What is not named stays; `project: null` takes the project away. */
export type RequestChange = { subject?: string; category?: string; project?: string | null }

function subjectIn(typed: string): string {
  const subject = typedLine(typed)
  const refused = textRefusal(subject, subjectMax)
  if (refused) throw wrongField(slugs.tickets, 'subject', refused)
  return subject
}

/** Throws 404 for what the caller cannot see, 403 and 409 as `mayChangeRequest` says, 400 for words. */
export async function changeRequest(
  req: PayloadRequest,
  id: unknown,
  { subject, ...choices }: RequestChange,
): Promise<Ticket> {
  const { id: ticket } = await visibleTicket(req, id)
  return inOneTransaction(req, async () => {
    await lockTickets(req, [ticket])
    const { client, status } = await visibleTicket(req, ticket)
    const verdict = mayChangeRequest({ isRequester: idOf(client) === req.user?.id, status })
    if (!verdict.ok) throw refuse(verdict.status, verdict.refusal)
    await req.payload.update({
      collection: slugs.tickets,
      id: ticket,
      data: { ...choices, ...(subject === undefined ? {} : { subject: subjectIn(subject) }) },
      depth: 0,
      // Clients have no right to change tickets; whoever asked has this one, within these fields.
      overrideAccess: true,
      req,
    })
    return visibleTicket(req, ticket)
  })
}
