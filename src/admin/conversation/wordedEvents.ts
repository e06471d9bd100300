import type { DeskWords } from '../deskWords'
import type { DeskEvent } from '../read/readEvents'
import { eventWords } from './eventWords'

/** The changes that are told, in words. A file that was found clean, say, is no news. */
export function wordedEvents(
  events: readonly DeskEvent[],
  names: ReadonlyMap<string, string>,
  t: DeskWords,
) {
  return events.flatMap((event) => {
    const words = eventWords(event, names, t)
    return words === null ? [] : [{ id: event.id, createdAt: event.createdAt, words }]
  })
}
