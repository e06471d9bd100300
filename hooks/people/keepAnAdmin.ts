import { takeTurn } from '@/src/database/transaction'
import { losesAdmin } from '@/src/domain/account/accountChange'
import { refusal } from '@/src/domain/refusal'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'

const decisive = ['role', 'disabled', 'email']

/**
 * Two admins who take each other's rights at once do so one after the other: each of them would
 * lock the other's row, and the second is to see what the first has left. Before any row is locked.
 */
export const staffInTurn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data } = args as { data?: object }
  const isDecisive = decisive.some((name) => name in (data ?? {}))
  if (operation === 'delete' || (operation === 'update' && isDecisive)) {
    await takeTurn(req, 'staff')
  }
}

async function requireAnother(req: PayloadRequest, id: unknown) {
  const { totalDocs } = await req.payload.count({
    collection: slugs.staff,
    where: {
      id: { not_equals: id },
      role: { equals: 'admin' },
      disabled: { not_equals: true },
    },
    // Whether the desk keeps an admin is no question of who may read whom.
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  throw refuse(409, refusal('last_admin'))
}

export const keepAnAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (originalDoc && losesAdmin(originalDoc, { ...originalDoc, ...data })) {
    await requireAnother(req, originalDoc.id)
  }
  return data
}

export const keepAnAdminUndeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const person = await req.payload.findByID({
    collection: slugs.staff,
    id,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  if (losesAdmin(person, {})) await requireAnother(req, id)
}
