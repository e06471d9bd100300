import { adminsOnly, staffOnly, nobody } from '@/access/people'
import { recordSettings } from '@/hooks/audit/changes'
import { recalculateWarnings } from '@/hooks/sla/recalculate'
import { requireSettings } from '@/hooks/requireSettings'
import { deskSettings } from '@/src/domain/deskSettings'
import type { FileGroupSettings } from '@/src/domain/files'
import { fileSizeCeilingMb, filesPerMessageCeiling } from '@/src/domain/limits'
import { deskSettingsSlug } from '@/src/slugs'
import type { CheckboxField, GlobalConfig, NumberField } from 'payload'

const days = (name: keyof typeof deskSettings, label: string): NumberField => ({
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

export const DeskSettings: GlobalConfig = {
  slug: deskSettingsSlug,
  label: 'Desk settings',
  admin: { group: 'Settings' },
  lockDocuments: false,
  access: { read: staffOnly, update: adminsOnly, readVersions: nobody },
  hooks: { beforeOperation: [requireSettings], afterChange: [recordSettings, recalculateWarnings] },
  fields: [
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
  ],
}
