import { serverSet } from '@/access/fields'
import { deskWorkersOnly, nobody } from '@/access/people'
import { endableFollowing, ownMuting, visibleFollowers } from '@/access/visibleFollowers'
import { recordFollower, recordUnfollower } from '@/hooks/followers/recordFollower'
import { setStanding } from '@/hooks/followers/setStanding'
import { ownersOfTicket } from '@/hooks/ownersOfTicket'
import { standings } from '@/src/domain/ticket/followers'
import { slugs } from '@/src/slugs'
import { owners } from './parts/owners'
import { secured } from './secured'

/** Clients who hear of a ticket beside the one who asked; some of them see it for that alone. */
export const TicketFollowers = secured({
  slug: slugs.ticketFollowers,
  labels: { singular: 'Follower', plural: 'Followers' },
  admin: {
    group: 'Support',
    useAsTitle: 'id',
    defaultColumns: ['ticket', 'follower', 'standing', 'createdAt'],
    description: 'Clients who follow a ticket. Whoever is added here may read it.',
  },
  access: {
    create: deskWorkersOnly,
    read: visibleFollowers,
    update: nobody,
    delete: endableFollowing,
  },
  hooks: {
    beforeValidate: [ownersOfTicket, setStanding],
    afterChange: [recordFollower],
    afterDelete: [recordUnfollower],
  },
  graphQL: false,
  disableBulkEdit: true,
  disableBulkDelete: true,
  indexes: [{ fields: ['ticket', 'follower'], unique: true }],
  fields: [
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    {
      name: 'follower',
      type: 'relationship',
      relationTo: slugs.clients,
      required: true,
      filterOptions: { disabled: { equals: false } },
    },
    {
      name: 'standing',
      type: 'select',
      required: true,
      options: [...standings],
      access: serverSet,
      admin: { readOnly: true },
    },
    {
      name: 'muted',
      type: 'checkbox',
      defaultValue: false,
      required: true,
      access: { ...serverSet, read: ownMuting },
      admin: { hidden: true },
    },
    ...owners,
  ],
})
