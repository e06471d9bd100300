import { momentOf } from '@/src/requestContext'
import { recalculate } from './recalculate'
import { anotherPolicy, unsetOtherDefaults, hasPolicies } from '@/src/database/sla/policies'
import { keepPolicy, openHoursOf } from '@/src/database/sla/terms'
import { takeTurn, transactionOf } from '@/src/database/transaction'
import { dueAfter } from '@/src/domain/clock/openTime'
import { refusal } from '@/src/domain/refusal'
import { priorities } from '@/src/domain/ticket/priority'
import { idOf } from '@/src/domain/ids'
import type { SlaPolicy } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refuse, wrongField } from '@/src/words/refuse'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'
import { minute } from '@/src/domain/time/durations'

/** Two who choose a default at once do so one after the other, before any row is read. */
export const policiesInTurn: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation === 'create' || operation === 'update' || operation === 'delete') {
    await takeTurn(req, slugs.slaPolicies)
  }
}

/** Exactly one policy is the default, from the first on: another takes its place, none leaves it. */
export const keepOneDefault: CollectionBeforeChangeHook<SlaPolicy> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const db = await transactionOf(req)
  const isFirst = operation === 'create' && !(await hasPolicies(db))
  if (originalDoc?.isDefault && data.isDefault === false) {
    throw wrongField(slugs.slaPolicies, 'isDefault', refusal('policy_default_kept'))
  }
  await refuseBeyondCalendar(db, { ...originalDoc, ...data } as SlaPolicy, momentOf(req).getTime())
  if (data.isDefault && !originalDoc?.isDefault) await unsetOtherDefaults(db)
  return isFirst ? { ...data, isDefault: true } : data
}

/** A promise that comes due after all that is known of a calendar is none. */
async function refuseBeyondCalendar(
  db: Awaited<ReturnType<typeof transactionOf>>,
  policy: SlaPolicy,
  now: number,
) {
  const hours = await openHoursOf(db, idOf(policy.businessHours) ?? '')
  if (!hours) return
  for (const priority of priorities) {
    const goals = policy.targets?.[priority]
    if (!goals || goals.roundTheClock) continue
    for (const name of ['firstResponse', 'nextResponse', 'resolution'] as const) {
      const minutes = goals[name]
      if (!minutes || dueAfter(hours, now, minutes * minute) !== null) continue
      throw wrongField(
        slugs.slaPolicies,
        `targets.${priority}.${name}`,
        refusal('promise_too_late'),
      )
    }
  }
}

/** Every version of a policy is kept, and open tickets count by the newest. */
export const keepPolicyVersion: CollectionAfterChangeHook<SlaPolicy> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const goals = Object.fromEntries(
    priorities.map((priority) => {
      const { firstResponse, nextResponse, resolution, roundTheClock } = doc.targets[priority]
      return [priority, { firstResponse, nextResponse, resolution, roundTheClock }]
    }),
  ) as Record<(typeof priorities)[number], SlaPolicy['targets']['normal']>
  const { pausesForThirdParty } = doc
  const db = await transactionOf(req)
  const isNew = await keepPolicy(db, doc.id, { goals, pausesForThirdParty })
  const other =
    operation === 'create'
      ? doc.isDefault
      : isNew ||
        doc.isDefault !== previousDoc.isDefault ||
        idOf(doc.businessHours) !== idOf(previousDoc.businessHours)
  if (other) await recalculate(req, { reason: 'policy', name: doc.name })
}

/** The default goes last: without it nothing would be promised to most. */
export const keepTheDefault: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await anotherPolicy(await transactionOf(req), String(id)))) return
  throw refuse(409, refusal('policy_default_deleted'))
}

export const recalculateWithout: CollectionAfterDeleteHook<SlaPolicy> = ({ doc, req }) =>
  recalculate(req, { reason: 'policy', name: doc.name })
