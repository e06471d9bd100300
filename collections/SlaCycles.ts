import { deskWorkersOnly, nobody } from '@/access/people'
import { readByDeskWorkers, serverSet, setByDeskWorkers } from '@/access/fields'
import { slaReport } from '@/endpoints/slaReports'
import { slaTargets } from '@/src/domain/clock/terms'
import { noteMax } from '@/src/domain/limits'
import { priorities, priority } from '@/src/domain/ticket/priority'
import { waitingOn, waitingReasons } from '@/src/domain/ticket/status'
import { slugs } from '@/src/slugs'
import type { DateField, NumberField } from 'payload'
import { secured } from './secured'

const readOnly = { readOnly: true } as const

const moment = (name: string, label: string): DateField => ({
  name,
  label,
  type: 'date',
  access: serverSet,
  admin: { ...readOnly, date: { pickerAppearance: 'dayAndTime' } },
})

const milliseconds = (name: string, label: string): NumberField => ({
  name,
  label,
  type: 'number',
  required: true,
  access: serverSet,
  admin: { ...readOnly, description: 'Milliseconds of open time' },
})

const targetWords = {
  first_response: 'First response',
  next_response: 'Next response',
  resolution: 'Resolution',
} as const

/**
 * One row a promise: of a ticket, its first response, its resolution, and an answer to each word
 * that waited for one. Clocks, warnings and reports all read these rows.
 */
export const SlaCycles = secured({
  slug: slugs.slaCycles,
  labels: { singular: 'Promise', plural: 'Promises' },
  admin: {
    group: 'Support',
    useAsTitle: 'target',
    defaultColumns: ['ticket', 'target', 'outcome', 'dueAt', 'endedAt', 'note'],
    hideAPIURL: true,
    components: {
      beforeListTable: ['@/src/admin/sla/ReportLink#ReportLink'],
      views: { report: { path: '/report', Component: '@/src/admin/sla/Report#Report' } },
    } as never,
  },
  access: { create: nobody, read: deskWorkersOnly, update: deskWorkersOnly, delete: nobody },
  endpoints: [slaReport],
  defaultSort: '-dueAt',
  indexes: [
    { fields: ['ticket', 'target', 'startedAt'], unique: true },
    { fields: ['outcome', 'endedAt'] },
  ],
  fields: [
    {
      name: 'ticket',
      type: 'relationship',
      relationTo: slugs.tickets,
      required: true,
      access: serverSet,
      admin: readOnly,
    },
    {
      name: 'target',
      type: 'select',
      required: true,
      options: slaTargets.map((value) => ({ value, label: targetWords[value] })),
      access: serverSet,
      admin: readOnly,
    },
    {
      name: 'priority',
      type: 'select',
      required: true,
      options: priorities.map((value) => ({ value, label: priority[value].label })),
      access: serverSet,
      admin: readOnly,
    },
    {
      name: 'policy',
      type: 'relationship',
      relationTo: slugs.slaPolicies,
      access: serverSet,
      admin: readOnly,
    },
    // What it is judged by: rows that never change.
    { name: 'policyVersion', type: 'text', required: true, access: serverSet, admin: readOnly },
    { name: 'calendarVersion', type: 'text', required: true, access: serverSet, admin: readOnly },
    moment('startedAt', 'Promised'),
    milliseconds('goal', 'Promised within'),
    milliseconds('used', 'Used'),
    moment('since', 'Counted since'),
    {
      name: 'pausedBy',
      label: 'Waits for',
      type: 'select',
      options: waitingReasons.map((value) => ({ value, label: waitingOn[value].label })),
      access: serverSet,
      admin: readOnly,
    },
    moment('warnAt', 'Warned at'),
    moment('dueAt', 'Due'),
    // When the sweep has to say something next.
    {
      name: 'tellAt',
      type: 'date',
      index: true,
      access: { ...serverSet, ...readByDeskWorkers },
      admin: { hidden: true },
    },
    {
      name: 'told',
      type: 'select',
      options: ['warning', 'breach'],
      access: serverSet,
      admin: { hidden: true },
    },
    moment('endedAt', 'Ended'),
    {
      name: 'outcome',
      type: 'select',
      options: [
        { value: 'met', label: 'Kept' },
        { value: 'breached', label: 'Broken' },
        { value: 'withdrawn', label: 'Not needed any more' },
      ],
      access: serverSet,
      admin: readOnly,
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: noteMax,
      access: setByDeskWorkers,
      admin: { description: 'Why it was broken, for reports. Clients do not see it.' },
    },
  ],
})
