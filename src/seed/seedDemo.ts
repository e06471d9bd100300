import { slugs } from '@/src/slugs'
import { type Payload, createLocalReq } from 'payload'
import { settleTellings } from '@/src/database/sla/tellings'
import { inOneTransaction, transactionOf } from '@/src/database/transaction'
import { makeArticles } from './make/makeArticles'
import { makeCannedReplies, makeCategories, makeServiceLevels } from './make/makeDesk'
import { makeOrganizations } from './make/makeOrganizations'
import { makePeople } from './make/makePeople'
import { makeSavedFilters } from './make/makeSavedFilters'
import { makeStaffViews } from './make/makeStaffViews'
import { makeTicket } from './make/makeTicket'
import { NotEmptyError } from './NotEmptyError'
import { tickets } from './story/tickets'

/**
 * Fills an empty desk with a small believable agency, all or nothing. Nobody is told: no mail is
 * queued. Throws `NotEmptyError` where there already are staff.
 */
export async function seedDemo(payload: Payload, now: Date): Promise<void> {
  const req = await createLocalReq({ context: { silent: true } }, payload)
  const seeding = { payload, req, now }

  await inOneTransaction(req, async () => {
    // A question about the database as a whole, asked before there is anybody to ask it.
    const { totalDocs } = await payload.count({
      collection: slugs.staff,
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) throw new NotEmptyError()

    const policies = await makeServiceLevels(seeding)
    const { organizations, projects } = await makeOrganizations(seeding, policies)
    const people = await makePeople(seeding, organizations)
    const categories = await makeCategories(seeding)
    const articles = await makeArticles(seeding)
    const ids = { people, organizations, projects, categories, articles }

    await makeCannedReplies(seeding, people)
    await makeSavedFilters(seeding, ids)
    await makeStaffViews(seeding, ids)
    for (const ticket of tickets) await makeTicket(seeding, ticket, ids)
    await settleTellings(await transactionOf(req), now)
  })
}
