import type { Payload, PayloadRequest } from 'payload'
import type { ArticleKey } from './story/articles/shape'
import type { CategoryName } from './story/categories'
import type { OrganizationKey, ProjectKey } from './story/organizations'
import type { ClientKey, StaffKey } from './story/people'

/** What the story calls by name, as the ids the database gave it. */
export type Ids = {
  people: Record<StaffKey | ClientKey, string>
  organizations: Record<OrganizationKey, string>
  projects: Record<ProjectKey, string>
  categories: Record<CategoryName, string>
  articles: Record<ArticleKey, string>
}

/** What every step of the seeding works with: one transaction, one moment. */
export type Seeding = { payload: Payload; req: PayloadRequest; now: Date }
