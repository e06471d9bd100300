import { fileGroups } from '@/src/domain/fileGroups'
import { deskSettingsSlug, slugs } from '@/src/slugs'

/** Whose changes are written down, and which fields of theirs. Never a secret. */
export const auditedFields: Readonly<Record<string, readonly string[]>> = {
  [slugs.staff]: ['email', 'name', 'role', 'disabled'],
  [slugs.clients]: ['email', 'name', 'memberships', 'disabled'],
  [slugs.organizations]: ['name', 'slaPolicy', 'sharesTickets'],
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
}
