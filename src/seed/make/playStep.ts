import { rateTicket } from '@/src/operations/rateTicket'
import { slugs } from '@/src/slugs'
import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Ids, Seeding } from '../Seeding'
import { requestOf } from '../requestOf'
import type { Step } from '../story/shapes'
import { attach } from './attach'

/** What one person did in one go, operation by operation. */
export async function playStep(seeding: Seeding, ticket: string, step: Step, ids: Ids) {
  const at = step.at(seeding.now)
  const change = async (data: object) =>
    seeding.payload.update({
      collection: slugs.tickets,
      id: ticket,
      data,
      depth: 0,
      // Only the desk itself may set the day on which something happened.
      overrideAccess: true,
      req: await requestOf(seeding, step.by, at, ids),
    })
  const say = async (content: string, isInternal: boolean) => {
    const req = await requestOf(seeding, step.by, at, ids)
    const { id: message } = await seeding.payload.create({
      collection: slugs.messages,
      data: {
        ticket,
        content,
        isInternal,
        createdAt: at.toISOString(),
        // The desk signs it and puts the ticket's owners on it.
      } as RequiredDataFromCollectionSlug<'messages'>,
      draft: false,
      depth: 0,
      // As above.
      overrideAccess: true,
      req,
    })
    for (const file of step.files ?? []) {
      await attach(await requestOf(seeding, step.by, at, ids), { ticket, message }, file)
    }
  }

  if (step.assignTo) await change({ assignedTo: ids.people[step.assignTo] })
  if (step.priority) await change({ priority: step.priority })
  if (step.relatedArticles) {
    await change({ relatedArticles: step.relatedArticles.map((key) => ids.articles[key]) })
  }
  if (step.reply) await say(step.reply, false)
  if (step.note) await say(step.note, true)
  if (step.status) await change({ status: step.status, waitingOn: step.waitingOn ?? null })
  if (step.rating) {
    const req = await requestOf(seeding, step.by, at, ids)
    await rateTicket({ req, id: ticket, comment: null, ...step.rating })
  }
}
