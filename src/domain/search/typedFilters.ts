import type { Where } from 'payload'
import { slaStates } from '../clock/slaState'
import { priorities } from '../ticket/priority'
import { ticketStatuses, waitingReasons } from '../ticket/status'
import { readPeriod, type Period } from '../time/period'
import { fold } from './fold'
import type { TypedFilter } from './readQuery'

/** Who types, and when: days are theirs. */
export type Typist = { isStaff: boolean; person: string; now: Date; timeZone: string }

/** What is looked up by its name before it can be compared with. */
export type Named = {
  field: 'category' | 'project' | 'organization' | 'assignedTo'
  name: string
}

/** A filter as the list takes it, or a name that stands for ids. */
export type ReadFilter = { where: Where } | { named: Named } | { hasFile: true }

type Reader = (value: string, typist: Typist) => ReadFilter | null

const words: Readonly<Record<string, string>> = {
  offen: 'open',
  inarbeit: 'in_progress',
  inprogress: 'in_progress',
  wartet: 'waiting',
  wartend: 'waiting',
  geloest: 'resolved',
  geschlossen: 'closed',
  niedrig: 'low',
  mittel: 'normal',
  hoch: 'high',
  dringend: 'urgent',
  kunde: 'client',
  third: 'third_party',
  thirdparty: 'third_party',
  dritte: 'third_party',
  freigabe: 'approval',
  gefaehrdet: 'at_risk',
  verletzt: 'breached',
  pausiert: 'paused',
}

const wordOf = (text: string) => {
  const word = fold(text).replaceAll(' ', '')
  return words[word] ?? word
}

/** One of them, or several with commas between: `status:open,waiting`. */
const oneOf =
  (field: string, values: readonly string[]): Reader =>
  (text) => {
    const said = text.split(',').map((each) => {
      const word = wordOf(each)
      return values.find((value) => value.replaceAll('_', '') === word.replaceAll('_', ''))
    })
    const known = said.filter((value) => value !== undefined)
    return known.length > 0 && known.length === said.length
      ? { where: { [field]: { in: known } } }
      : null
  }

const within = (field: string, { from, until }: Period): Where => ({
  [field]: {
    ...(from ? { greater_than_equal: from.toISOString() } : {}),
    ...(until ? { less_than: until.toISOString() } : {}),
  },
})

const inTime =
  (field: string): Reader =>
  (text, typist) => {
    const period = readPeriod(text, typist)
    return period && { where: within(field, period) }
  }

const byName =
  (field: Named['field']): Reader =>
  (text) => ({ named: { field, name: text } })

const people = {
  me: ['me', 'mir', 'ich', 'mine'],
  nobody: ['nobody', 'none', 'niemand', 'unassigned'],
} as const

const assigned: Reader = (text, { isStaff, person }) => {
  if (!isStaff) return null
  const who = fold(text)
  if ((people.me as readonly string[]).includes(who)) {
    return { where: { assignedTo: { equals: person } } }
  }
  if ((people.nobody as readonly string[]).includes(who)) {
    return { where: { assignedTo: { exists: false } } }
  }
  return { named: { field: 'assignedTo', name: text } }
}

const requester: Reader = (text, { isStaff, person }): ReadFilter => {
  const isMe = !isStaff && (people.me as readonly string[]).includes(fold(text))
  if (isMe) return { where: { client: { equals: person } } }
  return { where: { requesterName: { like: text.replace(/[\\%_]/g, '\\$&') } } }
}

const hasFile: Reader = (text) =>
  ['file', 'files', 'datei', 'dateien', 'attachment'].includes(fold(text))
    ? { hasFile: true }
    : null

const status = oneOf('status', ticketStatuses)
const priority = oneOf('priority', priorities)
const waiting = oneOf('waitingOn', waitingReasons)
const sla = oneOf('slaStatus', slaStates)
const created = inTime('createdAt')
const due = inTime('slaDueAt')
const activity = inTime('lastActivityAt')

/** What may be typed before a colon, in both languages. */
const readers: Readonly<Record<string, Reader>> = {
  status,
  state: status,
  priority,
  prioritaet: priority,
  sla,
  due,
  faellig: due,
  waiting,
  wartet: waiting,
  has: hasFile,
  hat: hasFile,
  created,
  erstellt: created,
  activity,
  updated: activity,
  aktivitaet: activity,
  category: byName('category'),
  kategorie: byName('category'),
  project: byName('project'),
  projekt: byName('project'),
  organization: byName('organization'),
  organisation: byName('organization'),
  org: byName('organization'),
  from: requester,
  von: requester,
  requester,
  assigned,
  assignee: assigned,
  zugewiesen: assigned,
}

/** What a typed filter means; null when it means nothing, and so is text. */
export const readTypedFilter = (
  { key, value }: Pick<TypedFilter, 'key' | 'value'>,
  typist: Typist,
): ReadFilter | null => {
  const reader = Object.hasOwn(readers, fold(key)) ? readers[fold(key)] : undefined
  return value.trim() === '' || !reader ? null : reader(value.trim(), typist)
}

/** Fields that may be empty. What is not there is compared with nothing, so it is asked for by name. */
const optional: ReadonlySet<string> = new Set(['waitingOn', 'slaStatus', 'slaDueAt'])

/** Everything but that. A filter of two comparisons on one field is left as soon as one fails. */
export function opposite(where: Where): Where {
  const turned = Object.entries(where).flatMap(([field, comparisons]) =>
    Object.entries(comparisons as Record<string, unknown>).map(([operator, value]): Where => {
      if (operator === 'in') return { [field]: { not_in: value as string[] } }
      if (operator === 'equals') return { [field]: { not_equals: value } }
      if (operator === 'like') return { [field]: { not_like: value } }
      if (operator === 'exists') return { [field]: { exists: !value } }
      return operator === 'less_than'
        ? { [field]: { greater_than_equal: value } }
        : { [field]: { less_than: value } }
    }),
  )
  const empty = Object.keys(where)
    .filter((field) => optional.has(field))
    .map((field): Where => ({ [field]: { exists: false } }))
  const all = [...turned, ...empty]
  return all.length === 1 && all[0] ? all[0] : { or: all }
}
