import type { Standing } from '@/src/domain/account/standing'
import type { DeskWord } from '../translations'

export const standingWord: Readonly<Record<Standing, DeskWord>> = {
  disabled: 'people_standing_disabled',
  accepted: 'people_standing_accepted',
  invited: 'people_standing_invited',
  expired: 'people_standing_expired',
  uninvited: 'people_standing_uninvited',
}

/** The colour beside the word. */
export const standingTone: Readonly<Record<Standing, string>> = {
  disabled: 'danger',
  accepted: 'green',
  invited: 'blue',
  expired: 'amber',
  uninvited: 'amber',
}
