import { ownOrganizations } from '@/access/ownOrganizations'
import { organizationOfTicket } from '@/src/domain/ticket/organizationOfTicket'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook } from 'payload'
import { chosen } from './chosen'

/**
 * Category and project are among those the caller may choose, and they decide what was left open:
 * the priority and the organization. Asked as the caller, so what they cannot see does not exist.
 */
export const checkChoices: CollectionBeforeValidateHook<Ticket> = async ({
  data = {},
  operation,
  originalDoc,
  req,
}) => {
  const before = operation === 'create' ? undefined : originalDoc
  const patch: Partial<Ticket> = { ...data }

  const category = await chosen(req, slugs.ticketCategories, data.category, before?.category)
  if (category === 'missing') {
    throw wrongField(slugs.tickets, 'category', refusal('category_unknown'))
  }
  if (category) patch.priority = data.priority ?? before?.priority ?? category.defaultPriority
  // Its category alone is missing then: the priority would have come with it.
  else if (!before) patch.priority ??= 'normal'

  const project = await chosen(req, slugs.projects, data.project, before?.project)
  if (project === 'missing') {
    throw wrongField(slugs.tickets, 'project', refusal('project_unknown'))
  }

  const decidesOrganization = operation === 'create' || project !== null
  const client = idOf(data.client ?? before?.client)
  if (!decidesOrganization || client === null) return patch

  const requester = await chosen(req, slugs.clients, client, undefined)
  if (requester === 'missing' || requester === null) {
    throw wrongField(slugs.tickets, 'client', refusal('client_unknown'))
  }
  const verdict = organizationOfTicket({
    projectOrganization: project ? idOf(project.organization) : null,
    asked: idOf(data.organization),
    memberships: ownOrganizations(requester),
  })
  if (!verdict.ok) throw wrongField(slugs.tickets, verdict.field, verdict.refusal)

  return { ...patch, organization: verdict.organization, requesterName: requester.name }
}
