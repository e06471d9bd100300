import { newId } from '@/src/database/ids'
import { hasOpenTickets } from '@/src/database/sla/policies'
import { transactionOf } from '@/src/database/transaction'
import { queueJob } from '@/src/jobs/queue'
import { idOf } from '@/src/domain/ids'
import type { Organization, SlaRecalculation } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'

type Asked = Pick<SlaRecalculation, 'reason' | 'name' | 'organization'>

/** Lets open tickets be reckoned anew by a job, after the change that this request makes. */
export async function recalculate(req: PayloadRequest, asked: Asked): Promise<void> {
  const db = await transactionOf(req)
  if (!(await hasOpenTickets(db, idOf(asked.organization)))) return
  const id = newId()
  await req.payload.db.create({
    collection: slugs.slaRecalculations,
    customID: id,
    data: { ...asked, done: 0, changed: 0 },
    returning: false,
    req,
  })
  await queueJob(req, 'recalculateSla', { recalculation: id }, id)
}

/** An organization with another policy is promised something else. */
export const recalculateOrganization: CollectionAfterChangeHook<Organization> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create' || idOf(doc.slaPolicy) === idOf(previousDoc.slaPolicy)) return
  await recalculate(req, { reason: 'organization', name: doc.name, organization: doc.id })
}

/** Whoever warns earlier warns of what is open already. */
export const recalculateWarnings: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (doc.slaWarningPercent === previousDoc.slaWarningPercent) return
  await recalculate(req, { reason: 'settings' })
}
