import { idOf } from '@/src/domain/ids'
import { eventIn } from '@/src/domain/ticket/events'
import type { Newer } from '@/src/domain/ticket/newer'
import type { DeskEvent } from '../read/readEvents'
import type { DeskMessage } from '../read/readMessages'

const shown = 30

function changeIn(event: DeskEvent): Newer[] {
  const told = eventIn(event)
  if (told.kind !== 'status_changed' && told.kind !== 'assigned') return []
  const text = told.kind === 'assigned' ? told.after.assignedTo : told.after.status
  const { id, createdAt: at, actorName: name = null } = event
  return [{ id, kind: told.kind, at, by: idOf(event.actor?.value), name, text }]
}

const messageIn = (message: DeskMessage): Newer => ({
  id: message.id,
  kind: message.isInternal ? 'noted' : 'replied',
  at: message.createdAt,
  by: idOf(message.author.value),
  name: message.authorName,
  text: message.content,
})

/** The latest of what may hold a reply, oldest first, as the page shows it. */
export const happenedOf = (messages: readonly DeskMessage[], events: readonly DeskEvent[]) =>
  [...messages.slice(-shown).map(messageIn), ...events.slice(-shown).flatMap(changeIn)]
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .slice(-shown)
