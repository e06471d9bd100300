import type { Chosen } from './mailChoices'
import { wantsMail } from './mailChoices'
import {
  factsOf,
  noticesOf,
  type Audience,
  type DeliveryKind,
  type ToldEvent,
} from './notifications'

export type Person = {
  relationTo: 'staff' | 'clients'
  id: string
  disabled: boolean
  mailChoices?: Chosen | null
}

/** Who answers for a ticket: its assignee, or while there is none who can, everybody of the team. */
export function teamOf<Worker extends Pick<Person, 'id' | 'disabled'>>(
  workers: readonly Worker[],
  assignee: string | null,
): readonly Worker[] {
  const able = workers.filter(({ disabled }) => !disabled)
  const assigned = able.filter(({ id }) => id === assignee)
  return assigned.length > 0 ? assigned : able
}

/**
 * Who hears of an event, and by which mail: whoever the table names, but nobody twice, nobody of
 * their own doing, nobody disabled, nobody who does not want to, and no client of a note.
 */
export function toldPeople<Somebody extends Person>(
  event: ToldEvent & { actor: string | null },
  peopleOf: Partial<Record<Audience, readonly Somebody[]>>,
): { person: Somebody; kind: DeliveryKind }[] {
  const told = new Map<string, { person: Somebody; kind: DeliveryKind }>()
  for (const { audience, delivery, tellsActor } of noticesOf(event)) {
    for (const person of peopleOf[audience] ?? []) {
      const isForTeam = event.isInternal && person.relationTo === 'clients'
      const isOwn = person.id === event.actor && !tellsActor
      if (person.disabled || isForTeam || isOwn || told.has(person.id)) continue
      if (!wantsMail(factsOf(delivery).choice, person.mailChoices)) continue
      told.set(person.id, { person, kind: delivery })
    }
  }
  return [...told.values()]
}
