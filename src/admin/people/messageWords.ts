import type { DeskWords } from '../deskWords'
import type { DeskEvent } from '../read/readEvents'

/** What a ticket's own page shows as messages, told as what somebody did. */
export function messageWords(
  { kind, actorName }: Pick<DeskEvent, 'kind' | 'actorName'>,
  t: DeskWords,
): string | null {
  const actor = actorName ?? t('theDesk')
  switch (kind) {
    case 'created':
      return t('people_did_asked', { actor })
    case 'replied':
      return t('people_did_replied', { actor })
    case 'noted':
      return t('people_did_noted', { actor })
    default:
      return null
  }
}
