import { asStaff } from '@/access/people'
import { inOneTransaction, lockTickets } from '@/src/database/transaction'
import { idOf } from '@/src/domain/ids'
import { followingOf, type Following } from '@/src/domain/ticket/followers'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

const rowsOf = async (req: PayloadRequest, ticket: string) => {
  const { docs } = await req.payload.find({
    collection: slugs.staffFollowers,
    where: { ticket: { equals: ticket } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** Whether one of the team follows a ticket, and who else of them does, by their ids. */
export async function staffFollowing(req: PayloadRequest, ticket: string) {
  const me = asStaff(req.user)?.id
  if (!me) return { own: null, others: [] }
  const rows = await rowsOf(req, ticket)
  const own = rows.find(({ staff }) => idOf(staff) === me)
  const others = rows.flatMap(({ staff, muted }) => (muted ? [] : (idOf(staff) ?? [])))
  return { own: followingOf(own, false), others: others.filter((id) => id !== me) }
}

/** Within the rights of whoever sees the ticket as one of the team, which the caller has asked. */
export async function setStaffFollowing(
  req: PayloadRequest,
  ticket: string,
  wanted: Following,
): Promise<Following> {
  const staff = asStaff(req.user)?.id ?? ''
  await inOneTransaction(req, async () => {
    await lockTickets(req, [ticket])
    const row = (await rowsOf(req, ticket)).find((each) => idOf(each.staff) === staff)
    if (followingOf(row, false) === wanted) return
    const muted = wanted === 'muted'
    const collection = slugs.staffFollowers
    if (row && wanted === 'none') {
      // Their own row, which this verb alone writes.
      await req.payload.delete({ collection, id: row.id, depth: 0, overrideAccess: true, req })
    } else if (row) {
      const change = { id: row.id, data: { muted } }
      // As above.
      await req.payload.update({ collection, ...change, depth: 0, overrideAccess: true, req })
    } else {
      const data = { ticket, staff, muted }
      // As above.
      await req.payload.create({ collection, data, depth: 0, overrideAccess: true, req })
    }
  })
  return wanted
}
