import { addsClients } from '@/access/addsClients'
import { isAdmin } from '@/access/people'
import { stateOfClient } from '@/src/operations/stateOfClient'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

export type Membership = { organization: string; name: string; role: 'member' | 'manager' }

const most = 500

/** Where an admin may move a client; null for whoever may not. */
async function readTargets(req: PayloadRequest) {
  if (!isAdmin(req.user)) return null
  const { docs } = await req.payload.find({
    collection: slugs.organizations,
    sort: 'name',
    limit: most,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, name }) => ({ value: id, label: name }))
}

/** What the page of a client shows, read as who looks; null when there is no such client. */
export async function readClient(req: PayloadRequest, id: string) {
  const [person, state, organizations, mayInvite] = await Promise.all([
    req.payload.findByID({
      collection: slugs.clients,
      id,
      depth: 1,
      populate: { [slugs.organizations]: { name: true } },
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    stateOfClient(req, id),
    readTargets(req),
    addsClients({ req }),
  ])
  if (!person) return null
  const memberships = (person.memberships ?? []).flatMap(({ organization, role }): Membership[] =>
    typeof organization === 'object'
      ? [{ organization: organization.id, name: organization.name, role }]
      : [],
  )
  return { person, state, memberships, organizations, mayInvite }
}
