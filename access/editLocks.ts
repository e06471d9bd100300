import type { Access } from 'payload'
import { asStaff } from './people'

type Change = { user?: { relationTo?: unknown; value?: unknown } }

/** "Take over" writes the own name on a lock, and that is all that may be written there. */
const takesOver: Access = ({ req, data }) => {
  const staff = asStaff(req.user)
  const { user, ...others } = (data ?? {}) as Change
  const isOwn = user?.relationTo === staff?.collection && user?.value === staff?.id
  return staff !== null && isOwn && Object.keys(others).length === 0
}

/** Who edits a document is told to others by a lock. Payload would let anybody tell it of others. */
export const editLocks: Readonly<Record<'create' | 'update' | 'delete', Access>> = {
  // The admin makes them itself, past all rules, when somebody begins to edit.
  create: () => false,
  update: takesOver,
  delete: ({ req }) => {
    const staff = asStaff(req.user)
    return staff !== null && { 'user.value': { equals: staff.id } }
  },
}
