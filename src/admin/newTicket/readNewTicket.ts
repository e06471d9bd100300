import { endingsOf } from '@/media/fileTypes'
import { fileLimitsOf } from '@/media/limits'
import { idOf, isUuid } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { clientFound } from './clientFound'

const all = { limit: 500, pagination: false, depth: 0 } as const

/** What the form of a new ticket offers, and the client it is opened for. */
export async function readNewTicket(req: PayloadRequest, asked: unknown) {
  const [categories, projects, organizations, clients, limits] = await Promise.all([
    req.payload.find({
      collection: slugs.ticketCategories,
      where: { active: { equals: true } },
      sort: ['order', 'name'],
      select: { name: true, defaultPriority: true },
      ...all,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    req.payload.find({
      collection: slugs.projects,
      where: { active: { equals: true } },
      sort: 'name',
      select: { name: true, organization: true },
      ...all,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    req.payload.find({
      collection: slugs.organizations,
      sort: 'name',
      select: { name: true },
      ...all,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    isUuid(asked)
      ? req.payload.find({
          collection: slugs.clients,
          where: { id: { equals: asked }, disabled: { equals: false } },
          select: { name: true, email: true, memberships: true },
          ...all,
          overrideAccess: false,
          user: req.user,
          req,
        })
      : null,
    fileLimitsOf(req),
  ])
  const client = clients?.docs[0]
  return {
    categories: categories.docs.map(({ id, name, defaultPriority }) => ({
      ...{ value: id, label: name },
      priority: defaultPriority,
    })),
    projects: projects.docs.map(({ id, name, organization }) => ({
      ...{ value: id, label: name },
      organization: idOf(organization),
    })),
    organizations: organizations.docs.map(({ id, name }) => ({ value: id, label: name })),
    client: client ? clientFound(client) : null,
    limits: { ...limits, endings: endingsOf(limits.groups) },
  }
}

export type NewTicketChoices = Awaited<ReturnType<typeof readNewTicket>>
