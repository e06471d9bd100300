import {
  askedOnce,
  correctedByDeskWorkers,
  readByDeskWorkers,
  serverSet,
  setByDeskWorkers,
} from '@/access/fields'
import { contentMax, nameMax, ratingCommentMax, subjectMax } from '@/src/domain/limits'
import { priorities, priority } from '@/src/domain/ticket/priority'
import { ticketStatus, ticketStatuses, waitingOn, waitingReasons } from '@/src/domain/ticket/status'
import { slugs } from '@/src/slugs'
import { mailsOf } from './mailFields'
import { slaFields, stamp } from './slaFields'
import type { Condition, Field, NumberFieldSingleValidation } from 'payload'

/** A new ticket has none of this yet. */
const onceSaved: Condition = (_data, _siblings, { operation }) => operation !== 'create'

/** Around a field rather than on it: Payload lets a column be null when its field has a condition. */
const shownWhen = (condition: Condition, fields: Field[], position?: 'sidebar'): Field => ({
  type: 'row',
  admin: { condition, position },
  fields,
})

/** It comes with the row itself, after all validation. */
const givenByTheDatabase: NumberFieldSingleValidation = () => true

const request: Field[] = [
  {
    name: 'subject',
    type: 'text',
    required: true,
    maxLength: subjectMax,
    access: { update: serverSet.update },
    admin: { components: { Cell: '@/src/admin/ListCells#TicketLinkCell' } },
  },
  {
    name: 'description',
    type: 'textarea',
    required: true,
    maxLength: contentMax,
    access: { update: serverSet.update },
    admin: { description: 'Markdown', rows: 8 },
  },
  {
    name: 'client',
    type: 'relationship',
    relationTo: slugs.clients,
    required: true,
    access: { ...serverSet, create: setByDeskWorkers.create },
  },
  {
    name: 'organization',
    type: 'relationship',
    relationTo: slugs.organizations,
    required: true,
    access: { update: serverSet.update, read: serverSet.read },
    admin: { description: "The project's, or the only one the client belongs to." },
  },
  shownWhen(onceSaved, [
    {
      name: 'requesterName',
      label: 'Requester',
      type: 'text',
      required: true,
      maxLength: nameMax,
      access: serverSet,
      admin: { readOnly: true },
    },
    {
      name: 'source',
      type: 'select',
      required: true,
      options: ['portal', 'api', 'mail', 'staff'],
      access: serverSet,
      admin: { readOnly: true },
    },
  ]),
  {
    name: 'relatedArticles',
    type: 'relationship',
    relationTo: slugs.articles,
    hasMany: true,
    maxRows: 20,
    access: setByDeskWorkers,
  },
  {
    name: 'readArticle',
    label: 'Article that was read before',
    type: 'text',
    maxLength: 120,
    virtual: true,
    access: askedOnce,
    admin: { hidden: true },
  },
]

const number: Field = {
  name: 'number',
  type: 'number',
  required: true,
  validate: givenByTheDatabase,
  unique: true,
  access: serverSet,
  admin: {
    readOnly: true,
    components: {
      Cell: { path: '@/src/admin/ListCells#TicketLinkCell', clientProps: { prefix: '#' } },
    },
  },
}

const status: Field = {
  name: 'status',
  type: 'select',
  defaultValue: 'open',
  required: true,
  options: ticketStatuses.map((value) => ({ value, label: ticketStatus[value].label })),
  access: { ...serverSet, update: setByDeskWorkers.update },
  admin: { isClearable: false, components: { Cell: '@/src/admin/ListCells#StatusCell' } },
}

const work: Field[] = [
  // The conversation shows the number, and leads here; the list has a column for it.
  shownWhen(() => false, [number], 'sidebar'),
  {
    name: 'assignedTo',
    label: 'Assignee',
    type: 'relationship',
    relationTo: slugs.staff,
    access: { ...setByDeskWorkers, ...readByDeskWorkers },
    filterOptions: { disabled: { equals: false }, role: { not_equals: 'editor' } },
    admin: { position: 'sidebar' },
  },
  shownWhen(onceSaved, [status], 'sidebar'),
  {
    name: 'waitingOn',
    type: 'select',
    options: waitingReasons.map((value) => ({ value, label: waitingOn[value].label })),
    access: { create: serverSet.create, update: setByDeskWorkers.update },
    admin: { position: 'sidebar', condition: (ticket) => ticket.status === 'waiting' },
  },
  {
    name: 'priority',
    type: 'select',
    required: true,
    options: priorities.map((value) => ({ value, label: priority[value].label })),
    access: correctedByDeskWorkers,
    admin: {
      position: 'sidebar',
      isClearable: false,
      components: { Cell: '@/src/admin/ListCells#PriorityCell' },
    },
  },
  {
    name: 'category',
    type: 'relationship',
    relationTo: slugs.ticketCategories,
    required: true,
    access: correctedByDeskWorkers,
    admin: { position: 'sidebar' },
  },
  {
    name: 'project',
    type: 'relationship',
    relationTo: slugs.projects,
    access: correctedByDeskWorkers,
    admin: { position: 'sidebar' },
  },
]

const clock: Field[] = [
  {
    ...stamp('lastActivityAt', 'Last activity'),
    required: true,
    index: true,
    admin: { readOnly: true, components: { Cell: '@/src/admin/ListCells#TimeCell' } },
  },
  {
    name: 'lastReply',
    label: 'Last public reply',
    type: 'group',
    access: serverSet,
    fields: [
      { name: 'at', type: 'date', admin: { readOnly: true } },
      { name: 'name', type: 'text', maxLength: nameMax, admin: { readOnly: true } },
      {
        name: 'side',
        type: 'select',
        options: [
          { value: 'staff', label: 'Support' },
          { value: 'client', label: 'Client' },
        ],
        admin: { readOnly: true },
      },
      // The id alone: a relationship to two collections would cost every list a join.
      { name: 'by', type: 'text', admin: { hidden: true } },
    ],
  },
  stamp('resolvedAt', 'Resolved'),
  stamp('closedAt', 'Closed'),
  {
    ...stamp('snoozedUntil', 'Snoozed until', 'Or until the client answers.'),
    access: { ...serverSet, ...readByDeskWorkers },
  },
  {
    name: 'mergedInto',
    label: 'Merged into',
    type: 'relationship',
    relationTo: slugs.tickets,
    // Which other tickets there are is the team's to know.
    access: { ...serverSet, ...readByDeskWorkers },
    admin: { readOnly: true },
  },
  ...slaFields,
  {
    name: 'rating',
    type: 'group',
    access: serverSet,
    fields: [
      { name: 'score', type: 'number', min: 1, max: 5, admin: { readOnly: true } },
      { name: 'comment', type: 'textarea', maxLength: ratingCommentMax, admin: { readOnly: true } },
      { name: 'ratedAt', type: 'date', admin: { readOnly: true } },
    ],
  },
]

export const ticketFields: Field[] = [
  {
    name: 'conversation',
    type: 'ui',
    admin: { components: { Field: '@/src/admin/desk/DeskLink#DeskLink' } },
  },
  {
    type: 'tabs',
    tabs: [
      { label: 'Request', fields: request },
      { label: 'Times and rating', admin: { condition: onceSaved }, fields: clock },
    ],
  },
  ...work,
  mailsOf,
]
