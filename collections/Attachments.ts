import { adminsOnly } from '@/access/adminsOnly'
import { clientsAndDeskWorkers } from '@/access/clientsAndDeskWorkers'
import { readByDeskWorkers, serverSet } from '@/access/fields'
import { nobody } from '@/access/nobody'
import { visibleFiles } from '@/access/visibleFiles'
import { createAttachment } from '@/endpoints/createAttachment'
import { inspectUpload } from '@/hooks/attachments/inspectUpload'
import { showGivenName } from '@/hooks/attachments/showGivenName'
import { ownersOfMessage } from '@/hooks/attachments/ownersOfMessage'
import { recordAttachment } from '@/hooks/attachments/recordAttachment'
import { showThumbnail } from '@/hooks/attachments/showThumbnail'
import { signAttachment } from '@/hooks/attachments/signAttachment'
import { limitCreates } from '@/hooks/limitCreates'
import { ownersOfTicket } from '@/hooks/ownersOfTicket'
import { fileHeaders } from '@/media/fileHeaders'
import { localFolder } from '@/media/localFolder'
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
    staticDir: localFolder,
    modifyResponseHeaders: fileHeaders,
    pasteURL: false,
    bulkUpload: false,
    crop: false,
    focalPoint: false,
  },
  hooks: {
    beforeOperation: [limitCreates('attachments'), inspectUpload],
    beforeValidate: [ownersOfTicket, ownersOfMessage, signAttachment],
    afterChange: [recordAttachment],
    afterRead: [showGivenName],
  },
  endpoints: [createAttachment],
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
