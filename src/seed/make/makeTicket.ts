import { slugs } from '@/src/slugs'
import type { RequiredDataFromCollectionSlug } from 'payload'
import type { Ids, Seeding } from '../Seeding'
import { requestOf } from '../requestOf'
import type { StoryTicket } from '../story/shapes'
import { playStep } from './playStep'

/**
 * Lives a ticket's story through the desk's own operations, so that its history is what the desk
 * would have written and a story against the rules is refused.
 */
export async function makeTicket(seeding: Seeding, story: StoryTicket, ids: Ids): Promise<void> {
  const { payload, now } = seeding
  const at = story.at(now)
  const { id } = await payload.create({
    collection: slugs.tickets,
    data: {
      subject: story.subject,
      description: story.description,
      client: ids.people[story.client],
      organization: ids.organizations[story.organization],
      project: story.project ? ids.projects[story.project] : null,
      category: ids.categories[story.category],
      priority: story.priority,
      source: story.source,
      status: 'open',
      createdAt: at.toISOString(),
      // Its number, its requester's name and the like are filled in by the desk.
    } as RequiredDataFromCollectionSlug<'tickets'>,
    draft: false,
    depth: 0,
    // Only the desk itself may set the day on which something happened.
    overrideAccess: true,
    req: await requestOf(seeding, story.takenBy ?? story.client, at, ids),
  })

  for (const step of story.steps) await playStep(seeding, id, step, ids)
}
