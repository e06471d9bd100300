import { serverSet } from '@/access/fields'
import { deskWorkersOnly } from '@/access/people'
import { ownOrSharedCannedReplies } from '@/access/ownOrSharedCannedReplies'
import {
  checkCannedReply,
  keepOwnership,
  shortcutOnce,
} from '@/hooks/cannedReplies/checkCannedReply'
import { contentMax, nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { macroFields } from './parts/macroFields'
import { secured } from './secured'

export const CannedReplies = secured({
  slug: slugs.cannedReplies,
  labels: {
    singular: { en: 'Canned reply', de: 'Textbaustein' },
    plural: { en: 'Canned replies', de: 'Textbausteine' },
  },
  admin: {
    group: 'Support',
    useAsTitle: 'title',
    defaultColumns: ['title', 'shortcut', 'owner', 'usedCount', 'lastUsedAt'],
    description: {
      en: 'Texts that are written often. On a ticket type ; and a word of them.',
      de: 'Texte, die oft gebraucht werden. Im Ticket ; tippen und ein Wort daraus.',
    },
  },
  access: {
    create: deskWorkersOnly,
    read: ownOrSharedCannedReplies,
    update: ownOrSharedCannedReplies,
    delete: ownOrSharedCannedReplies,
  },
  hooks: { beforeValidate: [keepOwnership, checkCannedReply, shortcutOnce] },
  defaultSort: 'title',
  fields: [
    {
      name: 'title',
      label: { en: 'Title', de: 'Titel' },
      type: 'text',
      required: true,
      maxLength: nameMax,
    },
    {
      name: 'shortcut',
      label: { en: 'Shortcut', de: 'Kürzel' },
      type: 'text',
      index: true,
      maxLength: 40,
      admin: {
        description: {
          en: 'Typed behind the ; it comes first.',
          de: 'Hinter dem ; getippt steht der Text an erster Stelle.',
        },
      },
    },
    {
      name: 'content',
      label: { en: 'Text in English', de: 'Text auf Englisch' },
      type: 'textarea',
      maxLength: contentMax,
      admin: { rows: 8 },
    },
    {
      name: 'contentGerman',
      label: { en: 'Text in German', de: 'Text auf Deutsch' },
      type: 'textarea',
      maxLength: contentMax,
      admin: {
        rows: 8,
        description: {
          en: 'One of the two texts is enough. Clients get the one in their language first.',
          de: 'Einer der beiden Texte genügt. Angeboten wird zuerst der in der Sprache des Kunden.',
        },
      },
    },
    {
      name: 'help',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/canned/CannedHelp#CannedHelp' } },
    },
    ...macroFields,
    {
      name: 'owner',
      label: { en: 'Whose it is', de: 'Wem er gehört' },
      type: 'relationship',
      relationTo: slugs.staff,
      admin: {
        position: 'sidebar',
        description: {
          en: 'Empty: shared with the team. Your own are read by nobody but admins.',
          de: 'Leer: für das ganze Team. Eigene lesen nur Sie und Admins.',
        },
      },
    },
    {
      name: 'usedCount',
      label: { en: 'Sent, times', de: 'Gesendet, Anzahl' },
      type: 'number',
      defaultValue: 0,
      access: serverSet,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'lastUsedAt',
      label: { en: 'Last sent', de: 'Zuletzt gesendet' },
      type: 'date',
      access: serverSet,
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
})
