import { clientIp } from '@/src/session/clientIp'
import type { AuditAction } from '@/src/domain/auditActions'
import { changesInWords, type ChangedFields } from '@/src/domain/ticket/changedFields'
import { momentOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../actorOf'

export type Audited = {
  action: AuditAction
  /** Slug and id of what it was done to. Someone unknown who tries to sign in has no id. */
  on: { collection: string; id?: string | null; name?: string | null }
  /** Named fields only, and never a password, a token or a session. */
  changes?: ChangedFields
  /** Where it is not who makes the request: whoever has just signed in by it. */
  actor?: ReturnType<typeof actorOf>
}

const nameMax = 200

export const auditRow = (req: PayloadRequest, { action, on, changes, actor }: Audited) => {
  const by = actor ?? actorOf(req)
  const { headers } = req as Partial<PayloadRequest>
  return {
    action,
    actor: by.reference,
    actorName: by.name,
    actorSide: by.side,
    subjectCollection: on.collection,
    subjectId: on.id ?? null,
    subjectName: on.name?.slice(0, nameMax) ?? null,
    address: headers ? clientIp(headers) : null,
    changes: changes ? changesInWords(changes) : null,
    before: changes?.before ?? null,
    after: changes?.after ?? null,
    createdAt: momentOf(req).toISOString(),
  }
}

/**
 * The one door through which something is written down for admins, kept or lost together with what
 * it tells of. `secured` calls it for changes, deletions, sign-ins and sign-outs. Sign-in's own hooks
 * call it for what only they know: `sign_in_refused`, `password_changed` and `password_reset`, the
 * first of them after the rollback, by `recordOutside`.
 */
export async function recordAudit(req: PayloadRequest, audited: Audited): Promise<void> {
  await req.payload.db.create({
    collection: slugs.auditEvents,
    data: auditRow(req, audited),
    req,
  })
}
