import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import { isDesk } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** The ticket that this one was merged into; null where there is none, or none for the caller. */
export async function continuation(
  req: PayloadRequest,
  { mergedInto }: Pick<Ticket, 'mergedInto'>,
): Promise<Ticket | null> {
  const id = idOf(mergedInto)
  if (id === null) return null
  return req.payload.findByID({
    collection: slugs.tickets,
    id,
    depth: 0,
    disableErrors: true,
    // A job or a script of the desk's own sees all.
    overrideAccess: isDesk(req),
    user: req.user,
    req,
  })
}

/** Its number, as far as the caller may know it. */
export const continuedIn = async (
  req: PayloadRequest,
  ticket: Pick<Ticket, 'mergedInto'>,
): Promise<number | null> => (await continuation(req, ticket))?.number ?? null
