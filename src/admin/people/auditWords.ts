import type { AuditAction } from '@/src/domain/auditActions'
import type { DeskWords } from '../deskWords'
import type { DeskWord } from '../translations'

type Told = { action: AuditAction; actorName?: string | null; after?: unknown }

/** Fields by the words that people know them by. */
const fields: Readonly<Record<string, DeskWord>> = {
  name: 'people_field_name',
  email: 'people_mail',
  memberships: 'organization',
  teamNotes: 'teamNotes',
  slaPolicy: 'plan',
  sharesTickets: 'people_field_sharesTickets',
  mailFrom: 'people_field_mailFrom',
  remindsClients: 'people_field_remindsClients',
  mailPaused: 'people_mails',
}

/** What was done to an account or an organization, as one sentence; null for what is no news here. */
export function auditWords({ action, actorName, after }: Told, t: DeskWords): string | null {
  const actor = actorName ?? t('theDesk')
  switch (action) {
    case 'created':
    case 'invited':
    case 'signed_in':
    case 'signed_out':
    case 'password_changed':
    case 'password_reset':
    case 'sign_in_refused':
      return t(`people_did_${action}`, { actor })
    case 'changed':
      return changeWords((after ?? {}) as Record<string, unknown>, actor, t)
    default:
      return null
  }
}

function changeWords(after: Record<string, unknown>, actor: string, t: DeskWords): string | null {
  if (typeof after.disabled === 'boolean') {
    return t(after.disabled ? 'people_did_disabled' : 'people_did_enabled', { actor })
  }
  const known = Object.keys(after).flatMap((name) => fields[name] ?? [])
  if (known.length === 0) return null
  return t('people_did_changed', { actor, what: known.map((word) => t(word)).join(', ') })
}
