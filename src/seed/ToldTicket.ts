import type { Priority } from '@/src/domain/priority'
import type { TicketEventDraft } from '@/src/domain/ticketEvents'
import type { TicketStatus } from '@/src/domain/ticketStatus'
import type { WaitingOn } from '@/src/domain/waitingOn'
import type { ArticleKey } from './story/articles'
import type { CategoryName } from './story/categories'
import type { OrganizationKey, ProjectKey } from './story/organizations'
import type { ClientKey, StaffKey } from './story/people'

export type Teller = StaffKey | ClientKey | 'system'

/** What the story calls by name, as what the database knows it by. */
export type Ids = {
  person: (key: StaffKey | ClientKey) => string
  organization: (key: OrganizationKey) => string
  project: (key: ProjectKey) => string
  category: (name: CategoryName) => string
  article: (key: ArticleKey) => string
}

export type TicketState = {
  subject: string
  description: string
  status: TicketStatus
  waitingOn: WaitingOn | null
  priority: Priority
  category: string
  organization: string
  project: string | null
  assignedTo: string | null
  relatedArticles: readonly string[]
  lastActivityAt: Date
  firstRespondedAt: Date | null
  resolvedAt: Date | null
  closedAt: Date | null
  ratingScore: number | null
  ratingComment: string | null
  ratedAt: Date | null
}

export type ToldMessage = {
  at: Date
  by: StaffKey | ClientKey
  side: 'staff' | 'client'
  content: string
  isInternal: boolean
}

/** `message` is a place in the list of messages. */
export type ToldEvent = TicketEventDraft & { at: Date; by: Teller; message: number | null }

export type ToldTicket = {
  createdAt: Date
  state: TicketState
  messages: readonly ToldMessage[]
  events: readonly ToldEvent[]
}
