import { deskWorkersOnly, nobody } from '@/access/people'
import { checkLink, recordLink, recordUnlink } from '@/hooks/links/ticketLinks'
import { linkKinds } from '@/src/domain/ticket/links'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** Which tickets have to do with each other, for the team alone. */
export const TicketLinks = secured({
  slug: slugs.ticketLinks,
  labels: {
    singular: { en: 'Link between tickets', de: 'Verknüpfung' },
    plural: { en: 'Links between tickets', de: 'Verknüpfungen' },
  },
  admin: { hidden: true, useAsTitle: 'id' },
  access: {
    create: deskWorkersOnly,
    read: deskWorkersOnly,
    update: nobody,
    delete: deskWorkersOnly,
  },
  hooks: {
    beforeValidate: [checkLink],
    afterChange: [recordLink],
    afterDelete: [recordUnlink],
  },
  graphQL: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  indexes: [{ fields: ['from', 'to', 'kind'], unique: true }],
  fields: [
    { name: 'from', type: 'relationship', relationTo: slugs.tickets, required: true },
    { name: 'to', type: 'relationship', relationTo: slugs.tickets, required: true },
    { name: 'kind', type: 'select', required: true, options: [...linkKinds] },
  ],
})
