import type { Priority } from '@/src/domain/ticket/priority'
import type { TicketStatus } from '@/src/domain/ticket/status'
import type { CategoryName } from './categories'
import type { ProjectKey } from './organizations'
import type { ClientKey } from './people'

export type StorySavedFilter = {
  owner: ClientKey
  name: string
  filter: {
    view: 'open' | 'waiting' | 'resolved' | 'all'
    status?: TicketStatus
    priority?: Priority
    category?: CategoryName
    project?: ProjectKey
    sort?: 'created' | 'priority'
  }
}

export const savedFilters: readonly StorySavedFilter[] = [
  {
    owner: 'ada',
    name: 'Shop, most urgent first',
    filter: { view: 'open', project: 'acmeShop', sort: 'priority' },
  },
  { owner: 'ada', name: 'Everything about the site', filter: { view: 'all', project: 'acmeSite' } },
  { owner: 'bob', name: 'Invoices', filter: { view: 'all', category: 'Billing Question' } },
  { owner: 'ivy', name: 'Needs my answer', filter: { view: 'waiting', sort: 'created' } },
]
