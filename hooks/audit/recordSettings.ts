import type { GlobalAfterChangeHook } from 'payload'
import { recordAudit } from '@/hooks/recordAudit'
import { changedFields } from '@/src/domain/changedFields'
import { auditedFields } from './auditedFields'

export const recordSettings: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const { slug } = global
  const changes = changedFields(previousDoc ?? {}, doc, auditedFields[slug] ?? [])
  if (changes) await recordAudit(req, { action: 'changed', on: { collection: slug }, changes })
}
