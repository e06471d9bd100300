import type { PayloadRequest } from 'payload'
import { asClient, asStaff } from './people'
import { ownOrganizations } from './ownOrganizations'

type Audience = 'public' | 'clients' | 'organizations' | 'staff'

/** Whose articles somebody reads: those of these audiences, and those chosen for these organizations. */
export type ArticleReader = {
  audiences: readonly Audience[]
  organizations: readonly string[]
}

/** A visitor is a person, too. */
export function articleReader(user: PayloadRequest['user']): ArticleReader {
  if (asStaff(user)) {
    return { audiences: ['public', 'clients', 'organizations', 'staff'], organizations: [] }
  }
  const client = asClient(user)
  return client
    ? { audiences: ['public', 'clients'], organizations: ownOrganizations(client) }
    : { audiences: ['public'], organizations: [] }
}
