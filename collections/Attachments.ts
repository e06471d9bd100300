import { adminsOnly, clientsAndDeskWorkers, nobody, isAdmin } from '@/access/people'
import { readByDeskWorkers, serverSet } from '@/access/fields'
import { visibleFiles } from '@/access/visibleFiles'
import { attachmentThumbnail } from '@/endpoints/attachmentThumbnail'
import { createAttachment } from '@/endpoints/createAttachment'
import { keepStored, looseWithRow, requireStored } from '@/hooks/attachments/storedBytes'
import { showGivenName, showThumbnail, thumbnailOf } from '@/hooks/attachments/showFile'
import { ownersOfMessage } from '@/hooks/attachments/ownersOfMessage'
import { queueChecks } from '@/hooks/attachments/queueChecks'
import { recordAttachment } from '@/hooks/attachments/recordAttachment'
import { setUploader } from '@/hooks/attachments/setUploader'
import { limitCreates } from '@/hooks/limitCreates'
import { ownersOfContinued } from '@/hooks/ownersOfTicket'
import { serveStored } from '@/media/serve/serveBytes'
import type { Attachment } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { owners } from './parts/owners'
import { secured } from './secured'

export const Attachments = secured({
  slug: slugs.attachments,
  labels: {
    singular: { en: 'File', de: 'Datei' },
    plural: { en: 'Quarantine', de: 'Quarantäne' },
  },
  admin: {
    group: 'Support',
    // Admins see here what was not let through; everybody sees the others with their ticket.
    hidden: ({ user }) => !isAdmin(user as PayloadRequest['user']),
    baseListFilter: () => ({ scanStatus: { not_equals: 'clean' } }),
    description: {
      en: 'Files that wait for their scan or were not let through.',
      de: 'Dateien, die auf ihre Prüfung warten oder nicht durchgelassen wurden.',
    },
    useAsTitle: 'name',
    defaultColumns: ['name', 'scanStatus', 'scanNote', 'ticket', 'uploadedBy', 'createdAt'],
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
    beforeValidate: [ownersOfContinued, ownersOfMessage, setUploader],
    afterChange: [keepStored, queueChecks, recordAttachment],
    beforeDelete: [looseWithRow],
    afterRead: [showGivenName],
  },
  endpoints: [createAttachment, attachmentThumbnail],
  forceSelect: { name: true, hasThumbnail: true, scanStatus: true },
  defaultSort: 'createdAt',
  indexes: [{ fields: ['ticket', 'createdAt'] }],
  fields: [
    {
      name: 'ticket',
      label: { en: 'Ticket', de: 'Ticket' },
      type: 'relationship',
      relationTo: slugs.tickets,
      required: true,
    },
    { name: 'message', type: 'relationship', relationTo: slugs.messages, index: true },
    {
      name: 'name',
      label: { en: 'File', de: 'Datei' },
      type: 'text',
      required: true,
      maxLength: 255,
      access: serverSet,
    },
    {
      name: 'uploadedBy',
      label: { en: 'Sent by', de: 'Geschickt von' },
      type: 'relationship',
      relationTo: [slugs.staff, slugs.clients],
      required: true,
      access: serverSet,
    },
    {
      name: 'scanStatus',
      label: { en: 'State', de: 'Zustand' },
      admin: { components: { Cell: '@/src/admin/ListCells#ScanCell' } },
      type: 'select',
      required: true,
      defaultValue: 'pending',
      options: [
        { value: 'pending', label: { en: 'Waits for the scan', de: 'Wartet auf die Prüfung' } },
        { value: 'clean', label: { en: 'Clean', de: 'Sauber' } },
        { value: 'infected', label: { en: 'Infected', de: 'Infiziert' } },
        { value: 'failed', label: { en: 'Could not be scanned', de: 'Nicht prüfbar' } },
      ],
      access: serverSet,
      index: true,
    },
    {
      name: 'scanNote',
      label: { en: 'Finding', de: 'Befund' },
      type: 'text',
      maxLength: 200,
      access: { ...serverSet, ...readByDeskWorkers },
      admin: {
        description: {
          en: 'What the scanner found, or why it could not look.',
          de: 'Was die Virenprüfung gefunden hat oder warum sie nicht prüfen konnte.',
        },
      },
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
