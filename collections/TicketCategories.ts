import { adminsOnly, signedIn } from '@/access/people'
import { keepCategoryInUse } from '@/hooks/categories/keepCategoryInUse'
import { priorities, priority } from '@/src/domain/ticket/priority'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { germanLabels } from './parts/germanLabels'
import { secured } from './secured'

export const TicketCategories = secured({
  slug: slugs.ticketCategories,
  labels: { singular: 'Category', plural: 'Categories' },
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'defaultPriority', 'order', 'active'],
    description: {
      en: 'What clients choose first for a request, such as “Technical issue” or “Billing question”. Each brings a priority along, and with it the time of an answer.',
      de: 'Was Kunden für eine Anfrage zuerst wählen, etwa „Technisches Problem“ oder „Frage zur Rechnung“. Jede bringt eine Priorität mit und damit die Zeit bis zur Antwort.',
    },
  },
  access: { create: adminsOnly, read: signedIn, update: adminsOnly, delete: adminsOnly },
  hooks: { beforeDelete: [keepCategoryInUse] },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: nameMax },
    { name: 'description', type: 'textarea', maxLength: 500 },
    ...germanLabels,
    {
      name: 'defaultPriority',
      type: 'select',
      defaultValue: 'normal',
      required: true,
      options: priorities.map((value) => ({ value, label: priority[value].label })),
    },
    { name: 'order', type: 'number', defaultValue: 0, required: true, index: true },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      required: true,
      admin: { description: 'A retired category stays on its tickets and is offered no more.' },
    },
  ],
})
