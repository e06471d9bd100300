import { fileGroups } from '@/src/domain/fileGroups'
import { mailSettings } from '@/src/domain/mailSettings'
import { deskSettingsSlug, mailSettingsSlug, slugs } from '@/src/slugs'

/** Whose changes are written down, and which fields of theirs. Never a secret. */
export const auditedFields: Readonly<Record<string, readonly string[]>> = {
  [slugs.staff]: ['email', 'name', 'role', 'disabled', 'mailPaused'],
  [slugs.clients]: ['email', 'name', 'memberships', 'disabled', 'mailPaused'],
  [slugs.organizations]: ['name', 'slaPolicy', 'sharesTickets', 'mailFrom', 'remindsClients'],
  [slugs.projects]: ['name', 'organization', 'url', 'active'],
  [slugs.ticketCategories]: ['name', 'description', 'defaultPriority', 'order', 'active'],
  [slugs.slaPolicies]: ['name', 'targets', 'businessHours', 'isDefault'],
  [slugs.businessHours]: ['name', 'timeZone', 'intervals', 'holidays'],
  [deskSettingsSlug]: [
    'autoCloseAfterDays',
    'reopenWithinDays',
    'ratingChangeableDays',
    'slaWarningPercent',
    'fileSizeMaxMb',
    'filesPerMessage',
    ...Object.values(fileGroups),
  ],
  [mailSettingsSlug]: Object.keys(mailSettings),
}
