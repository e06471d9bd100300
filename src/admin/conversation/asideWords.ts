import type { TicketEvent } from '@/src/domain/ticket/events'
import type { DeskWords } from '../deskWords'
import { markedMoment } from './momentMark'

type Aside = TicketEvent<
  | ('merged' | 'merged_in' | 'merged_out' | 'split_off' | 'split_from')
  | ('linked' | 'unlinked' | 'snoozed')
>

/** What a ticket has to do with others, and when it was put off. */
export function asideWords(
  told: Aside,
  actor: string,
  names: ReadonlyMap<string, string>,
  t: DeskWords,
): string {
  switch (told.kind) {
    case 'merged': {
      const into = told.after.mergedInto
      const to = names.get(into ?? '') ?? '–'
      return into === null ? t('eventUnmerged', { actor }) : t('eventMerged', { actor, to })
    }
    case 'merged_in':
      return t('eventMergedIn', { actor, number: told.after.number })
    case 'merged_out':
      return t('eventMergedOut', { actor, number: told.before.number })
    case 'split_off':
      return t('eventSplitOff', { actor, number: told.after.number })
    case 'split_from':
      return t('eventSplitFrom', { actor, number: told.after.number })
    case 'linked': {
      const { link, number } = told.after
      return t('eventLinked', { actor, link: t(`link_${link}`), number })
    }
    case 'unlinked': {
      const { link, number } = told.before
      return t('eventUnlinked', { actor, link: t(`link_${link}`), number })
    }
    case 'snoozed': {
      const until = told.after.snoozedUntil
      if (until === null) return t('eventWoken', { actor })
      return t('eventSnoozed', { actor, time: markedMoment(until) })
    }
  }
}
