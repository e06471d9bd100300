import { priorities } from '@/src/domain/ticket/priority'
import { ticketStatus } from '@/src/domain/ticket/status'
import type { DeskWords } from '../deskWords'
import type { Option } from '../palette/ChoiceDialog'
import type { DeskChoices } from '../read/readChoices'
import type { Field, TicketState } from './ticketState'

type Facts = {
  state: TicketState
  choices: DeskChoices
  /** Of what is chosen now, also where nobody could choose it any more. */
  names: Readonly<Record<string, string>>
  me: string | null
  t: DeskWords
}

const withCurrent = (options: readonly Option[], value: string | null, name?: string) =>
  value === null || options.some((option) => option.value === value)
    ? options
    : [{ value, label: name ?? value }, ...options]

/** What each field of a ticket can be set to; of people oneself comes first. */
export function fieldOptions({ state, choices, names, me, t }: Facts) {
  const of = (field: 'assignedTo' | 'category' | 'project') =>
    withCurrent(choices[field], state[field], names[state[field] ?? ''])
  const people = of('assignedTo').map((person) =>
    person.value === me ? { ...person, label: t('meNamed', { name: person.label }) } : person,
  )
  const statuses = [state.status, ...ticketStatus[state.status].moves.staff]
  return {
    assignedTo: [
      { value: '', label: t('nobody') },
      ...people.toSorted((a, b) => Number(b.value === me) - Number(a.value === me)),
    ],
    status: statuses.map((value) => ({ value, label: t(`status_${value}`) })),
    priority: priorities.map((value) => ({ value, label: t(`priority_${value}`) })),
    category: of('category'),
    project: [{ value: '', label: t('noProject') }, ...of('project')],
  } satisfies Record<Field, readonly Option[]>
}
