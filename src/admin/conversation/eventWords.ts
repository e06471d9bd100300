import { eventIn } from '@/src/domain/ticket/events'
import type { DeskWords } from '../deskWords'
import type { DeskEvent } from '../read/readEvents'
import { statusWord } from '../statusWord'
import { asideWords } from './asideWords'
import { markedMoment } from './momentMark'

type Told = Pick<DeskEvent, 'kind' | 'actor' | 'actorName' | 'before' | 'after'>

/** A change of a ticket as one sentence for the team. */
export function eventWords(
  event: Told,
  names: ReadonlyMap<string, string>,
  t: DeskWords,
): string | null {
  const actor = event.actorName ?? t('theDesk')
  const name = (id: string | null) => names.get(id ?? '') ?? t('somebody')
  const called = (id: string | null) => names.get(id ?? '') ?? '–'

  const told = eventIn(event)
  switch (told.kind) {
    case 'status_changed': {
      const { status, waitingOn } = told.after
      return t('eventStatus', { actor, to: statusWord(status, waitingOn, t) })
    }
    case 'priority_changed': {
      const from = t(`priority_${told.before.priority}`)
      return t('eventPriority', { actor, from, to: t(`priority_${told.after.priority}`) })
    }
    case 'category_changed': {
      const from = called(told.before.category)
      return t('eventCategory', { actor, from, to: called(told.after.category) })
    }
    case 'assigned': {
      const to = told.after.assignedTo
      if (to === null) return t('eventUnassigned', { actor, from: name(told.before.assignedTo) })
      return event.actor?.value === to
        ? t('eventTaken', { actor })
        : t('eventAssigned', { actor, to: name(to) })
    }
    case 'project_changed': {
      const { project, organization } = told.after
      if (told.before.project === project) {
        return t('eventOrganization', { actor, to: called(organization) })
      }
      return project === null
        ? t('eventNoProject', { actor })
        : t('eventProject', { actor, to: called(project) })
    }
    case 'articles_linked':
      return t('eventArticles', { actor })
    case 'file_scanned': {
      const { filename, scanStatus } = told.after
      if (scanStatus === 'infected') return t('eventInfected', { name: filename })
      return scanStatus === 'failed' ? t('eventNotScanned', { name: filename }) : null
    }
    case 'rated':
      return t('eventRated', { actor, score: told.after.ratingScore ?? 0 })
    case 'subject_changed':
      return t('eventSubject', { actor, from: told.before.subject })
    case 'reply_edited':
      return t('eventEdited', { actor })
    case 'reply_withdrawn':
      return t('eventWithdrawn', { actor })
    case 'reply_kept':
      return t('eventKept', { content: told.before.content })
    case 'follower_added':
      return t('eventFollower', { actor, name: told.after.name ?? t('somebody') })
    case 'follower_removed':
      return t('eventUnfollower', { actor, name: told.before.name ?? t('somebody') })
    case 'merged':
    case 'merged_in':
    case 'merged_out':
    case 'split_off':
    case 'split_from':
    case 'linked':
    case 'unlinked':
    case 'snoozed':
      return asideWords(told, actor, names, t)
    case 'sla_warning':
    case 'sla_breach':
      return t(told.kind === 'sla_breach' ? 'eventSlaBreach' : 'eventSlaWarning', {
        target: t(`target_${told.after.target}`),
        time: markedMoment(told.after.dueAt),
      })
    default:
      return null
  }
}
