import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** The name of whoever has the ticket now, for somebody who was shown the ticket; null for nobody. */
export async function whoWorksOn(req: PayloadRequest, ticket: string): Promise<string | null> {
  const { assignedTo } = await req.payload.findByID({
    collection: slugs.tickets,
    id: ticket,
    select: { assignedTo: true },
    depth: 0,
    // Clients are told the name and nothing else of who works for them, and only as it is now.
    overrideAccess: true,
    req,
  })
  const id = idOf(assignedTo)
  if (id === null) return null
  const staff = await req.payload.findByID({
    collection: slugs.staff,
    id,
    select: { name: true, disabled: true },
    depth: 0,
    disableErrors: true,
    // As above.
    overrideAccess: true,
    req,
  })
  return staff && !staff.disabled ? staff.name : null
}
