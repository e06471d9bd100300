import type { DeskWords } from '../deskWords'
import type { DeskWord } from '../translations'
import type { Standing } from '@/src/domain/account/standing'

const standingWord: Readonly<Record<Standing, DeskWord>> = {
  disabled: 'people_standing_disabled',
  accepted: 'people_standing_accepted',
  invited: 'people_standing_invited',
  expired: 'people_standing_expired',
  uninvited: 'people_standing_uninvited',
}

/** The colour beside the word. */
const standingTone: Readonly<Record<Standing, string>> = {
  disabled: 'danger',
  accepted: 'green',
  invited: 'blue',
  expired: 'amber',
  uninvited: 'amber',
}

/** How far somebody who was added has come, in a word. */
export function StandingMark({ standing, t }: { standing: Standing; t: DeskWords }) {
  return (
    <span className="desk-status" data-tone={standingTone[standing]}>
      {t(standingWord[standing])}
    </span>
  )
}
