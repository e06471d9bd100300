import 'server-only'
import { NotFound, type PayloadRequest } from 'payload'
import { auditDenied } from '@/src/operations/auditDenied'
import { slugs } from '@/src/slugs'

/** The ticket a form speaks of, as far as its sender may see it; else "not found". */
export async function findTicket(req: PayloadRequest, number: FormDataEntryValue | null) {
  if (typeof number !== 'string' || !/^[1-9]\d{0,8}$/.test(number)) throw new NotFound(req.t)
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { number: { equals: Number(number) } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { status: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const ticket = docs[0]
  if (!ticket) {
    auditDenied(req, number)
    throw new NotFound(req.t)
  }
  return ticket
}
