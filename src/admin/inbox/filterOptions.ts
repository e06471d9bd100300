import { slaStates } from '@/src/domain/clock/slaState'
import {
  me,
  nobody,
  periodNames,
  type InboxQuery,
  type ManyName,
  type PeriodName,
} from '@/src/domain/inbox/inboxQuery'
import { statusesOfView } from '@/src/domain/inbox/inboxViews'
import { priorities } from '@/src/domain/ticket/priority'
import type { DeskWords } from '../deskWords'

export type FilterName = ManyName | PeriodName
export type Option = { value: string; label: string }

/** In the order in which they are offered. */
export const filterNames: readonly FilterName[] = [
  ...(['status', 'priority', 'assigned', 'organization', 'requester'] as const),
  ...(['category', 'project', 'sla', 'created', 'activity', 'due'] as const),
]

export const isPeriod = (name: FilterName): name is PeriodName =>
  (periodNames as readonly string[]).includes(name)

/** Spans that move on with the days, wherever they are kept. */
const spans: Record<PeriodName, readonly string[]> = {
  created: ['today', 'yesterday', '7d', '30d', '90d'],
  activity: ['today', '7d', '>7d', '>14d', '>30d'],
  due: ['today'],
}

/** What can be chosen without asking the desk. */
export function ownOptions(name: FilterName, { view }: InboxQuery, t: DeskWords): Option[] {
  if (isPeriod(name)) {
    return spans[name].map((value) => ({ value, label: spanWord(value, t) }))
  }
  switch (name) {
    case 'status':
      return statusesOfView[view].map((value) => ({ value, label: t(`status_${value}`) }))
    case 'priority':
      return priorities.toReversed().map((value) => ({ value, label: t(`priority_${value}`) }))
    case 'sla':
      return slaStates.map((value) => ({ value, label: t(`slaState_${value}`) }))
    case 'assigned':
      return [
        { value: me, label: t('inboxMe') },
        { value: nobody, label: t('nobody') },
      ]
    default:
      return []
  }
}

/** `7d` in words; days as they were typed. */
export function spanWord(span: string, t: DeskWords): string {
  if (span === 'today' || span === 'yesterday') return t(`inboxSpan_${span}`)
  const [, sign, count] = /^(>?)(\d+)d$/.exec(span) ?? []
  if (count) return t(sign ? 'inboxSpan_before' : 'inboxSpan_last', { count: Number(count) })
  return span.replace('..', ' – ')
}

type Source = { path: string; isSearched: boolean }

/** Where else its values come from; those of which there may be many are looked for by name. */
export const sources: Partial<Record<FilterName, Source>> = {
  assigned: {
    path: 'staff?where[disabled][equals]=false&where[role][not_equals]=editor&sort=name&limit=100',
    isSearched: false,
  },
  organization: { path: 'organizations?sort=name&limit=20', isSearched: true },
  requester: { path: 'clients?sort=name&limit=20', isSearched: true },
  category: { path: 'ticket-categories?sort=name&limit=100', isSearched: false },
  project: { path: 'projects?sort=name&limit=20', isSearched: true },
}
