import { adminsOnly } from '@/access/adminsOnly'
import { staffOnly } from '@/access/staffOnly'
import { nobody } from '@/access/nobody'
import { recordSettings } from '@/hooks/audit/recordSettings'
import { deskSettings } from '@/src/domain/deskSettings'
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
  hooks: { afterChange: [recordSettings] },
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
  ],
}
