import { adminsOnly } from '@/access/adminsOnly'
import { staffOnly } from '@/access/staffOnly'
import { nobody } from '@/access/nobody'
import { recordSettings } from '@/hooks/audit/recordSettings'
import { requireSettings } from '@/hooks/requireSettings'
import { deskSettings } from '@/src/domain/deskSettings'
import { fileSizeCeilingMb, filesPerMessageCeiling } from '@/src/domain/fileLimits'
import { deskSettingsSlug } from '@/src/slugs'
import type { GlobalConfig, NumberField } from 'payload'

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

export const DeskSettings: GlobalConfig = {
  slug: deskSettingsSlug,
  label: 'Desk settings',
  admin: { group: 'Settings' },
  access: { read: staffOnly, update: adminsOnly, readVersions: nobody },
  hooks: { beforeOperation: [requireSettings], afterChange: [recordSettings] },
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
    {
      name: 'acceptArchives',
      label: 'Take zip archives',
      type: 'checkbox',
      required: true,
      defaultValue: deskSettings.acceptArchives,
    },
  ],
}
