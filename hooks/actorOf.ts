import { asClient, asStaff } from '@/access/people'
import type { Side } from '@/src/domain/ticket/status'
import type { PayloadRequest } from 'payload'

type Actor = {
  side: Side
  name: string | null
  reference: { relationTo: 'staff' | 'clients'; value: string } | null
}

/** Who acts; nobody signed in is the desk itself: a sweep, an import. */
export function actorOf({ user }: Pick<PayloadRequest, 'user'>): Actor {
  const staff = asStaff(user)
  if (staff) {
    return {
      side: 'staff',
      name: staff.name,
      reference: { relationTo: 'staff', value: staff.id },
    }
  }
  const client = asClient(user)
  if (client) {
    return {
      side: 'client',
      name: client.name,
      reference: { relationTo: 'clients', value: client.id },
    }
  }
  return { side: 'system', name: null, reference: null }
}
