import { adminsOnly } from '@/access/adminsOnly'
import { clientsAndDeskWorkers } from '@/access/clientsAndDeskWorkers'
import { readByDeskWorkers, serverSet } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { visibleFiles } from '@/access/visibleFiles'
import { attachmentThumbnail } from '@/endpoints/attachmentThumbnail'
import { createAttachment } from '@/endpoints/createAttachment'
import { keepStored } from '@/hooks/attachments/keepStored'
import { looseWithRow } from '@/hooks/attachments/looseWithRow'
import { showGivenName } from '@/hooks/attachments/showGivenName'
import { ownersOfMessage } from '@/hooks/attachments/ownersOfMessage'
import { queueChecks } from '@/hooks/attachments/queueChecks'
import { recordAttachment } from '@/hooks/attachments/recordAttachment'
import { requireStored } from '@/hooks/attachments/requireStored'
import { showThumbnail, thumbnailOf } from '@/hooks/attachments/showThumbnail'
import { signAttachment } from '@/hooks/attachments/signAttachment'
import { limitCreates } from '@/hooks/limitCreates'
import { ownersOfTicket } from '@/hooks/ownersOfTicket'
import { serveStored } from '@/media/serve/serveStored'
import type { Attachment } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { owners } from './parts/owners'
import { secured } from './secured'

export const Attachments = secured({
  slug: slugs.attachments,
  admin: {
    group: 'Support',
    hidden: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'ticket', 'scanStatus', 'createdAt'],
  },
  access: {
    create: clientsAndDeskWorkers,
    read: visibleFiles,
    update: nobody,
    delete: adminsOnly,
  },
  upload: {
    // Bytes come in by the pipeline in media/ alone, and Payload never touches them.
    disableLocalStorage: true,
    filesRequiredOnCreate: false,
    handlers: [serveStored],
    adminThumbnail: ({ doc }) => thumbnailOf(doc as unknown as Attachment),
    pasteURL: false,
    bulkUpload: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [limitCreates('attachments'), requireStored],
    beforeValidate: [ownersOfTicket, ownersOfMessage, signAttachment],
    afterChange: [keepStored, queueChecks, recordAttachment],
    beforeDelete: [looseWithRow],
    afterRead: [showGivenName],
  },
  endpoints: [createAttachment, attachmentThumbnail],
  forceSelect: { name: true, hasThumbnail: true, scanStatus: true },
  lockDocuments: false,
  defaultSort: 'createdAt',
  indexes: [{ fields: ['ticket', 'createdAt'] }],
  fields: [
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    { name: 'message', type: 'relationship', relationTo: slugs.messages, index: true },
    { name: 'name', type: 'text', required: true, maxLength: 255, access: serverSet },
    {
      name: 'uploadedBy',
      type: 'relationship',
      relationTo: [slugs.staff, slugs.clients],
      required: true,
      access: serverSet,
    },
    {
      name: 'scanStatus',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      options: ['pending', 'clean', 'infected', 'failed'],
      access: serverSet,
      index: true,
    },
    {
      name: 'scanNote',
      type: 'text',
      maxLength: 200,
      access: { ...serverSet, ...readByDeskWorkers },
      admin: { description: 'What the scanner found, or why it could not look.' },
    },
    { name: 'scannedAt', type: 'date', access: serverSet },
    {
      name: 'scanAttempts',
      type: 'number',
      defaultValue: 0,
      required: true,
      access: { ...serverSet, ...readByDeskWorkers },
      admin: { hidden: true },
    },
    {
      name: 'hasThumbnail',
      type: 'checkbox',
      defaultValue: false,
      required: true,
      access: serverSet,
      admin: { hidden: true },
    },
    {
      name: 'thumbnailUrl',
      type: 'text',
      virtual: true,
      access: serverSet,
      admin: { hidden: true },
      hooks: { afterRead: [showThumbnail] },
    },
    {
      name: 'isInternal',
      type: 'checkbox',
      defaultValue: false,
      required: true,
      access: serverSet,
    },
    ...owners,
  ],
})
