import { doings } from '@/src/domain/ticket/presence'
import {
  bePresent,
  leaveTicket,
  othersAt,
  presentAnywhere,
  workerAt,
} from '@/src/operations/presence'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'

const path = '/:id/presence'

const turn = {
  visit: z.string().max(64).optional(),
  turn: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
}
const query = z.object(turn)
const body = z.object({
  doing: z.enum(doings, code('doing_wrong')).default('looking'),
  until: z.iso.datetime(code('date_form')).optional(),
  ...turn,
})

const turnOf = ({ visit, turn }: z.infer<typeof query>) => (visit ? { visit, turn } : undefined)

const asked = (req: PayloadRequest) => workerAt(req, req.routeParams?.id)

const be: Omit<Endpoint, 'root'> = {
  path,
  method: 'put',
  handler: async (req) => {
    // What is not there for the caller is not there, whatever else is wrong.
    const being = await asked(req)
    const { doing, until, ...said } = parsed(body, await bodyOf(req))
    const at = until ? new Date(until) : null
    const doc = await bePresent(req, being, { doing, until: at, turn: turnOf(said) })
    return Response.json({ doc })
  },
}

const leave: Omit<Endpoint, 'root'> = {
  path,
  method: 'delete',
  handler: async (req) => {
    const being = await asked(req)
    await leaveTicket(req, being, turnOf(parsed(query, req.query)))
    return new Response(null, { status: 204 })
  },
}

const read: Omit<Endpoint, 'root'> = {
  path,
  method: 'get',
  handler: async (req) => Response.json({ doc: await othersAt(req, await asked(req)) }),
}

/** Who of the team looks at a ticket, or writes to it, now. */
export const presence = [be, leave, read]

/** The same of all tickets at once, for lists. */
export const deskPresence: Endpoint = {
  path: '/desk/presence',
  method: 'get',
  handler: async (req) => Response.json({ doc: await presentAnywhere(req) }),
}
