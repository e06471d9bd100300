import type { SlaTarget } from '@/src/domain/clock/terms'
import type { Priority } from '@/src/domain/ticket/priority'
import type { TicketStatus, WaitingOn } from '@/src/domain/ticket/status'
import type { DeskWords } from '../deskWords'
import type { DeskEvent } from '../read/readEvents'
import { statusWord } from '../statusWord'
import { valueIn } from './valueIn'

type Told = Pick<DeskEvent, 'kind' | 'actor' | 'actorName' | 'before' | 'after'>

/** A change of a ticket as one sentence for the team. */
export function eventWords(
  event: Told,
  names: ReadonlyMap<string, string>,
  t: DeskWords,
): string | null {
  const actor = event.actorName ?? t('theDesk')
  const was = (field: string) => valueIn(event.before, field)
  const is = (field: string) => valueIn(event.after, field)
  const name = (id: unknown) => names.get(String(id)) ?? t('somebody')
  const called = (id: unknown) => names.get(String(id)) ?? '–'

  switch (event.kind) {
    case 'status_changed':
      return t('eventStatus', {
        actor,
        to: statusWord(is('status') as TicketStatus, is('waitingOn') as WaitingOn | null, t),
      })
    case 'priority_changed':
      return t('eventPriority', {
        actor,
        from: t(`priority_${was('priority') as Priority}`),
        to: t(`priority_${is('priority') as Priority}`),
      })
    case 'category_changed':
      return t('eventCategory', {
        actor,
        from: called(was('category')),
        to: called(is('category')),
      })
    case 'assigned': {
      const to = is('assignedTo')
      if (to === null) return t('eventUnassigned', { actor, from: name(was('assignedTo')) })
      return event.actor?.value === to
        ? t('eventTaken', { actor })
        : t('eventAssigned', { actor, to: name(to) })
    }
    case 'project_changed':
      if (was('project') === is('project')) {
        return t('eventOrganization', { actor, to: called(is('organization')) })
      }
      return is('project') === null
        ? t('eventNoProject', { actor })
        : t('eventProject', { actor, to: called(is('project')) })
    case 'articles_linked':
      return t('eventArticles', { actor })
    case 'file_scanned': {
      const file = { name: String(is('filename')) }
      if (is('scanStatus') === 'infected') return t('eventInfected', file)
      return is('scanStatus') === 'failed' ? t('eventNotScanned', file) : null
    }
    case 'rated':
      return t('eventRated', { actor, score: Number(is('ratingScore')) })
    case 'sla_warning':
    case 'sla_breach':
      return t(event.kind === 'sla_breach' ? 'eventSlaBreach' : 'eventSlaWarning', {
        target: t(`target_${is('target') as SlaTarget}`),
        time: new Date(String(is('dueAt'))).toISOString().slice(0, 16).replace('T', ' ') + ' UTC',
      })
    default:
      return null
  }
}
