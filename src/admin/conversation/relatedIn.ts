import type { DeskEvent } from '../read/readEvents'
import type { Named } from '../read/readNames'
import { valueIn } from './valueIn'

/** Every id that a field had before or after one of the events. */
export function relatedIn(events: readonly DeskEvent[], field: Named): string[] {
  const ids = events.flatMap(({ before, after }) => [valueIn(before, field), valueIn(after, field)])
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}
