import type { Priority } from '@/src/domain/ticket/priority'
import type { TicketStatus, WaitingOn } from '@/src/domain/ticket/status'
import type { Moment } from '../moment'
import type { ArticleKey } from './articles/shape'
import type { CategoryName } from './categories'
import type { OrganizationKey, ProjectKey } from './organizations'
import type { ClientKey, StaffKey } from './people'

export type StoryFile = { name: string; content: () => string | Promise<Buffer> }

/** What one person did in one go. In the order of the fields, as the ticket would take it. */
export type Step = {
  at: Moment
  by: StaffKey | ClientKey | 'system'
  assignTo?: StaffKey
  priority?: Priority
  relatedArticles?: readonly ArticleKey[]
  reply?: string
  note?: string
  /** With the reply or the note. */
  files?: readonly StoryFile[]
  status?: TicketStatus
  waitingOn?: WaitingOn
  rating?: { score: 1 | 2 | 3 | 4 | 5; comment?: string }
}

export type StoryTicket = {
  at: Moment
  client: ClientKey
  /** Taken down by one of the team after a call. */
  takenBy?: StaffKey
  source: 'portal' | 'api' | 'mail' | 'staff'
  organization: OrganizationKey
  project?: ProjectKey
  category: CategoryName
  priority: Priority
  subject: string
  description: string
  steps: readonly Step[]
}
