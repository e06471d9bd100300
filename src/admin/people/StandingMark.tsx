import type { Standing } from '@/src/domain/account/standing'
import type { DeskWords } from '../deskWords'
import { standingTone, standingWord } from './standingWords'

/** How far somebody who was added has come, in a word. */
export function StandingMark({ standing, t }: { standing: Standing; t: DeskWords }) {
  return (
    <span className="desk-status" data-tone={standingTone[standing]}>
      {t(standingWord[standing])}
    </span>
  )
}
