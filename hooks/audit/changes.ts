import { fileGroups } from '@/src/domain/files'
import { mailSettings } from '@/src/domain/mail/settings'
import { deskSettingsSlug, mailSettingsSlug, slugs } from '@/src/slugs'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'
import { isSilent } from '@/src/requestContext'
import { recordAudit } from './recordAudit'
import { changedFields } from '@/src/domain/ticket/changedFields'

/** Whose changes are written down, and which fields of theirs. Never a secret. */
export const auditedFields: Readonly<Record<string, readonly string[]>> = {
  [slugs.staff]: ['email', 'name', 'role', 'disabled', 'mailPaused'],
  [slugs.clients]: ['email', 'name', 'memberships', 'teamNotes', 'disabled', 'mailPaused'],
  [slugs.organizations]: [
    'name',
    'slaPolicy',
    'sharesTickets',
    'teamNotes',
    'mailFrom',
    'remindsClients',
  ],
  [slugs.projects]: ['name', 'organization', 'url', 'active'],
  [slugs.ticketCategories]: [
    'name',
    'nameGerman',
    'description',
    'descriptionGerman',
    'defaultPriority',
    'order',
    'active',
  ],
  [slugs.slaPolicies]: [
    'name',
    'targets',
    'businessHours',
    'isDefault',
    'pausesForThirdParty',
    'tellOnBreach',
  ],
  [slugs.businessHours]: ['name', 'timeZone', 'intervals', 'holidays'],
  [deskSettingsSlug]: [
    'autoCloseAfterDays',
    'reopenWithinDays',
    'ratingChangeableDays',
    'slaWarningPercent',
    'fileSizeMaxMb',
    'filesPerMessage',
    'undoSendSeconds',
    'agentsAddClients',
    'deskName',
    'colourLight',
    'colourDark',
    'logoMark',
    ...Object.values(fileGroups),
  ],
  [mailSettingsSlug]: Object.keys(mailSettings),
}

/** What people call a document: a person by the address, all else by its name. */
export function nameOf(doc: Readonly<Record<string, unknown>>): string | null {
  const name = doc.email ?? doc.name ?? doc.subject ?? doc.title ?? doc.originalName
  return typeof name === 'string' ? name : null
}

/** Imports and the demo tell of what was long before: they are nobody's doing here. */
export const recordChange: CollectionAfterChangeHook = async ({
  collection: { slug },
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const names = auditedFields[slug]
  if (!names || isSilent(req)) return

  const isNew = operation === 'create'
  const changes = changedFields(isNew ? {} : previousDoc, doc, names)
  if (!changes) return
  const on = { collection: slug, id: doc.id as string, name: nameOf(doc) }
  await recordAudit(req, { action: isNew ? 'created' : 'changed', on, changes })
}

/** Whatever is deleted by a person, anywhere. What the desk tidies up by itself is not told. */
export const recordDeletion: CollectionAfterDeleteHook = async ({
  collection: { slug },
  doc,
  id,
  req,
}) => {
  if (!req.user) return
  const on = { collection: slug, id: String(id), name: nameOf(doc) }
  await recordAudit(req, { action: 'deleted', on })
}

export const recordSettings: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const { slug } = global
  const changes = changedFields(previousDoc ?? {}, doc, auditedFields[slug] ?? [])
  if (changes) await recordAudit(req, { action: 'changed', on: { collection: slug }, changes })
}
