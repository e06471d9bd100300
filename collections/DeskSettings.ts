import { adminsOnly, deskWorkersOnly, nobody } from '@/access/people'
import { deskLogo } from '@/endpoints/deskLogo'
import { recordSettings } from '@/hooks/audit/changes'
import { recalculateWarnings } from '@/hooks/sla/recalculate'
import { refusedField } from '@/hooks/refusedField'
import { requireSettings } from '@/hooks/requireSettings'
import { colourRefusal, type Theme } from '@/src/domain/brand'
import { deskSettings } from '@/src/domain/deskSettings'
import type { FileGroupSettings } from '@/src/domain/files'
import { fileSizeCeilingMb, filesPerMessageCeiling, undoSendMost } from '@/src/domain/limits'
import { deskSettingsSlug } from '@/src/slugs'
import { bilingualGlobal } from './bilingual'
import type { CheckboxField, NumberField, TextField } from 'payload'

const noCaller = { create: nobody, read: nobody, update: nobody }

const days = (
  name: 'autoCloseAfterDays' | 'reopenWithinDays' | 'ratingChangeableDays',
  label: string,
): NumberField => ({
  name,
  label,
  type: 'number',
  required: true,
  min: 1,
  max: 365,
  defaultValue: deskSettings[name],
  admin: { description: 'Days' },
})

const accepts = (name: keyof FileGroupSettings, label: string, kinds: string): CheckboxField => ({
  name,
  label,
  type: 'checkbox',
  required: true,
  defaultValue: deskSettings[name],
  admin: { description: kinds },
})

const colour = (name: 'colourLight' | 'colourDark', label: string, theme: Theme): TextField => ({
  name,
  label,
  type: 'text',
  maxLength: 7,
  validate: (value: unknown, asked: Parameters<typeof refusedField>[0]) => {
    const refused = value ? colourRefusal(value, theme) : null
    return refused ? refusedField(asked, refused) : true
  },
  admin: { placeholder: theme === 'light' ? '#1f5bcc' : '#86aefc' },
})

export const DeskSettings = bilingualGlobal({
  slug: deskSettingsSlug,
  label: 'Desk settings',
  admin: { group: 'Settings', hideAPIURL: true },
  lockDocuments: false,
  access: { read: deskWorkersOnly, update: adminsOnly, readVersions: nobody },
  hooks: { beforeOperation: [requireSettings], afterChange: [recordSettings, recalculateWarnings] },
  endpoints: deskLogo,
  fields: [
    {
      name: 'deskName',
      label: 'What clients know this desk by',
      type: 'text',
      maxLength: 60,
      admin: {
        description: 'Stands at the top of every page and mail, such as the name of the agency.',
      },
    },
    colour('colourLight', 'Colour of buttons and links on light pages', 'light'),
    colour('colourDark', 'Colour of buttons and links on dark pages', 'dark'),
    // The picture itself, drawn anew by the desk, and a mark that changes with it.
    { name: 'logo', type: 'text', hidden: true, maxLength: 400_000, access: noCaller },
    {
      name: 'logoMark',
      type: 'text',
      access: { update: nobody, create: nobody },
      admin: { components: { Field: '@/src/admin/LogoField#LogoField' } },
    },
    days('autoCloseAfterDays', 'Close resolved tickets after'),
    days('reopenWithinDays', 'Clients may reopen closed tickets within'),
    days('ratingChangeableDays', 'A rating may be changed for'),
    {
      name: 'slaWarningPercent',
      label: 'Warn when this share of a promised time is used',
      type: 'number',
      required: true,
      min: 1,
      max: 99,
      defaultValue: deskSettings.slaWarningPercent,
      admin: { description: 'Per cent' },
    },
    {
      name: 'undoSendSeconds',
      label: {
        en: 'Replies of the team wait before they go out',
        de: 'Antworten des Teams warten, ehe sie hinausgehen',
      },
      type: 'number',
      required: true,
      min: 0,
      max: undoSendMost,
      defaultValue: deskSettings.undoSendSeconds,
      admin: {
        description: {
          en: 'Seconds in which one can undo the sending. 0: they go out at once.',
          de: 'Sekunden, in denen man das Senden rückgängig machen kann. 0: sofort.',
        },
      },
    },
    {
      name: 'agentsAddClients',
      label: {
        en: 'Agents may add clients',
        de: 'Agenten dürfen Kunden hinzufügen',
      },
      type: 'checkbox',
      required: true,
      defaultValue: deskSettings.agentsAddClients,
      admin: {
        description: {
          en: 'To organizations that are there, and invite them again. Off, admins alone do.',
          de: 'Zu bestehenden Organisationen, und sie erneut einladen. Aus: nur Admins.',
        },
      },
    },
    {
      name: 'fileSizeMaxMb',
      label: 'A file may be as large as',
      type: 'number',
      required: true,
      min: 1,
      max: fileSizeCeilingMb,
      defaultValue: deskSettings.fileSizeMaxMb,
      admin: { description: 'Megabytes. A virus scanner must take files of that size as well.' },
    },
    {
      name: 'filesPerMessage',
      label: 'Files a message may carry',
      type: 'number',
      required: true,
      min: 1,
      max: filesPerMessageCeiling,
      defaultValue: deskSettings.filesPerMessage,
    },
    accepts('acceptDocuments', 'Take documents', 'PDF, text, Word, Excel, PowerPoint and alike'),
    accepts('acceptPictures', 'Take pictures', 'PNG, JPEG, GIF, WebP, AVIF, HEIC, TIFF and alike'),
    accepts('acceptDesign', 'Take design files', 'SVG, Photoshop, Illustrator, Figma and alike'),
    accepts('acceptMedia', 'Take audio and video', 'MP4, MOV, WebM, MP3, WAV and alike'),
    accepts(
      'acceptWeb',
      'Take web files',
      'HTML, CSS, JavaScript, JSON, XML and alike. They are saved, never shown or run by the desk.',
    ),
    accepts('acceptMail', 'Take mails, contacts and calendar entries', 'EML, MSG, VCF, ICS'),
    accepts('acceptFonts', 'Take fonts', 'WOFF, WOFF2, TTF, OTF'),
    accepts(
      'acceptArchives',
      'Take zip archives',
      'Files within are not looked at by their names.',
    ),
    {
      name: 'searchFileWords',
      label: {
        en: 'Find tickets by the text of their files',
        de: 'Tickets am Text ihrer Dateien finden',
      },
      type: 'checkbox',
      required: true,
      defaultValue: deskSettings.searchFileWords,
      admin: {
        description: {
          en: 'PDF, Word, Excel, PowerPoint, OpenDocument and text, once the scan has found them clean. Off: what was read is forgotten within some minutes.',
          de: 'PDF, Word, Excel, PowerPoint, OpenDocument und Text, sobald die Prüfung sie für sauber befunden hat. Aus: Was gelesen wurde, ist nach einigen Minuten vergessen.',
        },
      },
    },
  ],
})
