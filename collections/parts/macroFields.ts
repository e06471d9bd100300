import { assignments, macroStatuses, type Assignment } from '@/src/domain/cannedReply/cannedReply'
import { priorities, type Priority } from '@/src/domain/ticket/priority'
import type { TicketStatus } from '@/src/domain/ticket/status'
import { slugs } from '@/src/slugs'
import type { Field } from 'payload'

type Words = { en: string; de: string }

const statusWords: Record<Exclude<TicketStatus, 'open'>, Words> = {
  in_progress: { en: 'In progress', de: 'In Arbeit' },
  waiting: { en: 'Waiting on the client', de: 'Wartet auf den Kunden' },
  resolved: { en: 'Resolved', de: 'Gelöst' },
  closed: { en: 'Closed', de: 'Geschlossen' },
}

const priorityWords: Record<Priority, Words> = {
  low: { en: 'Low', de: 'Niedrig' },
  normal: { en: 'Normal', de: 'Normal' },
  high: { en: 'High', de: 'Hoch' },
  urgent: { en: 'Urgent', de: 'Dringend' },
}

const assignmentWords: Record<Assignment, Words> = {
  me: { en: 'Whoever sends it', de: 'Wer es sendet' },
  nobody: { en: 'Nobody', de: 'Niemand' },
  person: { en: 'One of the team', de: 'Jemand aus dem Team' },
}

const asItIs: Words = { en: 'Empty: stays as it is.', de: 'Leer: bleibt, wie es ist.' }

/** What is sent along with the text; whoever sends it sees it first and can take it off. */
export const macroFields: Field[] = [
  {
    name: 'isNote',
    label: { en: 'For the team: an internal note', de: 'Für das Team: eine interne Notiz' },
    type: 'checkbox',
    defaultValue: false,
    required: true,
  },
  {
    name: 'status',
    label: { en: 'Then set the status', de: 'Danach Status setzen' },
    type: 'select',
    options: macroStatuses.map((value) => ({ value, label: statusWords[value] })),
    admin: { description: asItIs },
  },
  {
    name: 'priority',
    label: { en: 'Then set the priority', de: 'Danach Priorität setzen' },
    type: 'select',
    options: priorities.map((value) => ({ value, label: priorityWords[value] })),
    admin: { description: asItIs },
  },
  {
    name: 'assignment',
    label: { en: 'Then give the ticket to', de: 'Danach zuweisen an' },
    type: 'select',
    options: assignments.map((value) => ({ value, label: assignmentWords[value] })),
    admin: { description: asItIs },
  },
  {
    name: 'assignedTo',
    label: { en: 'To whom', de: 'An wen' },
    type: 'relationship',
    relationTo: slugs.staff,
    filterOptions: { disabled: { equals: false }, role: { not_equals: 'editor' } },
    admin: { condition: (reply) => reply.assignment === 'person' },
  },
  {
    name: 'category',
    label: { en: 'Then set the category', de: 'Danach Kategorie setzen' },
    type: 'relationship',
    relationTo: slugs.ticketCategories,
    filterOptions: { active: { equals: true } },
    admin: { description: asItIs },
  },
]
