import { adminsOnly, clientsAndDeskWorkers, nobody } from '@/access/people'
import { serverSet, setByDeskWorkers } from '@/access/fields'
import { visibleWithTicket } from '@/access/visibleWithTicket'
import { createMessage } from '@/endpoints/createMessage'
import { replyContent } from '@/endpoints/replyContent'
import { limitCreates } from '@/hooks/limitCreates'
import { eraseWithMessage } from '@/hooks/attachments/eraseFiles'
import { applyToTicket } from '@/hooks/messages/applyToTicket'
import { checkAsks, reopenFirst } from '@/hooks/messages/replyAsks'
import { countCannedReply, refuseGaps } from '@/hooks/messages/cannedReply'
import { holdNewer } from '@/hooks/messages/holdNewer'
import { recordMessage } from '@/hooks/messages/recordMessage'
import { setAuthor } from '@/hooks/messages/setAuthor'
import { ownersOfContinued } from '@/hooks/ownersOfTicket'
import { contentMax, nameMax } from '@/src/domain/limits'
import { isWithFile } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { textarea } from 'payload/shared'
import { owners } from './parts/owners'
import { replyAskFields } from './parts/replyAskFields'
import { secured } from './secured'

export const Messages = secured({
  slug: slugs.messages,
  admin: {
    group: 'Support',
    hidden: true,
    useAsTitle: 'authorName',
    defaultColumns: ['ticket', 'authorName', 'isInternal', 'createdAt'],
  },
  access: {
    create: clientsAndDeskWorkers,
    read: visibleWithTicket,
    update: nobody,
    delete: adminsOnly,
  },
  hooks: {
    beforeOperation: [checkAsks, limitCreates('messages')],
    beforeValidate: [ownersOfContinued, holdNewer, refuseGaps, reopenFirst, setAuthor],
    afterChange: [recordMessage, applyToTicket, countCannedReply],
    beforeDelete: [eraseWithMessage],
  },
  endpoints: [createMessage, ...replyContent],
  defaultSort: 'createdAt',
  indexes: [{ fields: ['ticket', 'createdAt'] }, { fields: ['client', 'isInternal'] }],
  fields: [
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    {
      name: 'author',
      type: 'relationship',
      relationTo: [slugs.staff, slugs.clients],
      required: true,
      access: serverSet,
    },
    { name: 'authorName', type: 'text', required: true, maxLength: nameMax, access: serverSet },
    {
      name: 'authorSide',
      type: 'select',
      required: true,
      options: [
        { value: 'staff', label: 'Support' },
        { value: 'client', label: 'Client' },
      ],
      access: serverSet,
    },
    {
      name: 'content',
      type: 'textarea',
      required: true,
      maxLength: contentMax,
      // A file that comes with it says enough.
      validate: (value, options) =>
        textarea(value, { ...options, required: !isWithFile(options.req) }),
    },
    {
      name: 'isInternal',
      label: 'Internal note',
      type: 'checkbox',
      defaultValue: false,
      required: true,
      access: setByDeskWorkers,
    },
    { name: 'editedAt', type: 'date', access: serverSet },
    {
      name: 'withdrawnAt',
      type: 'date',
      access: serverSet,
      admin: { description: 'What it said is kept in the history.' },
    },
    ...replyAskFields,
    ...owners,
  ],
})
