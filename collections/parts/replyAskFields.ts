import { askedOnce } from '@/access/fields'
import { priorities, priority } from '@/src/domain/ticket/priority'
import { ticketStatus, ticketStatuses } from '@/src/domain/ticket/status'
import type { Field } from 'payload'

const asked = (name: string, label: string): Field => ({
  name,
  label,
  type: 'text',
  virtual: true,
  access: askedOnce,
})

/** What comes with a message and is done to its ticket; kept with the ticket, not with the message. */
export const replyAskFields: Field[] = [
  {
    name: 'status',
    label: 'Status of the ticket from then on',
    type: 'select',
    virtual: true,
    options: ticketStatuses.map((value) => ({ value, label: ticketStatus[value].label })),
    access: askedOnce,
  },
  {
    name: 'reopen',
    label: 'Take the ticket up again if it is closed',
    type: 'checkbox',
    virtual: true,
    access: askedOnce,
  },
  {
    name: 'priority',
    label: 'Priority of the ticket from then on',
    type: 'select',
    virtual: true,
    options: priorities.map((value) => ({ value, label: priority[value].label })),
    access: askedOnce,
  },
  asked('assignTo', 'Who has the ticket from then on'),
  asked('category', 'Category of the ticket from then on'),
  asked('after', 'The last thing of the ticket that its writer knows'),
  asked('cannedReply', 'The canned reply that its words come from'),
]
