import { isUuid } from '@/src/domain/ids'
import { contentMax } from '@/src/domain/limits'
import { textRefusal, typedText } from '@/src/domain/text/typedText'
import { priorities } from '@/src/domain/ticket/priority'
import { ticketStatuses } from '@/src/domain/ticket/status'
import { changePlan, planReply, withdrawPlan } from '@/src/operations/plannedReplies'
import { requireDeskWorker } from '@/src/operations/requirePerson'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'

const path = '/:id/planned-replies'

const id = z.string(code('id_missing')).refine(isUuid, code('id_wrong'))
const moment = z.iso
  .datetime({ offset: true, error: code('date_form') })
  .transform((text) => new Date(text))
const content = z.string(code('text_expected'))

const asks = z.strictObject({
  status: z.enum(ticketStatuses, code('invalid_value')).optional(),
  priority: z.enum(priorities, code('invalid_value')).optional(),
  assignTo: id.nullable().optional(),
  category: id.optional(),
  reopen: z.boolean(code('flag_expected')).optional(),
  cannedReply: id.optional(),
})

const planning = z.object({ content, sendAt: moment, after: id, asks: asks.optional() })
const changing = z.object({
  content: content.optional(),
  sendAt: moment.optional(),
  after: id.optional(),
})

function wordsOf(typed: string): string {
  const text = typedText(typed)
  const refused = textRefusal(text, contentMax)
  if (refused) throw wrongField(slugs.messages, 'content', refused)
  return text
}

/** What is not there for the caller is not there, whatever else is wrong. */
async function ticketOf(req: PayloadRequest): Promise<string> {
  requireDeskWorker(req)
  return (await visibleTicket(req, req.routeParams?.id)).id
}

function planIn(req: PayloadRequest): string {
  const plan = req.routeParams?.plan
  if (isUuid(plan)) return plan
  throw new NotFound(req.t)
}

const plan: Omit<Endpoint, 'root'> = {
  path,
  method: 'post',
  handler: async (req) => {
    const ticket = await ticketOf(req)
    const asked = parsed(planning, await bodyOf(req))
    const doc = await planReply(req, ticket, { ...asked, content: wordsOf(asked.content) })
    return Response.json({ doc }, { status: 201 })
  },
}

const change: Omit<Endpoint, 'root'> = {
  path: `${path}/:plan`,
  method: 'patch',
  handler: async (req) => {
    const ticket = await ticketOf(req)
    const { content: typed, ...more } = parsed(changing, await bodyOf(req))
    const words = typed === undefined ? {} : { content: wordsOf(typed) }
    return Response.json({ doc: await changePlan(req, ticket, planIn(req), { ...more, ...words }) })
  },
}

const withdraw: Omit<Endpoint, 'root'> = {
  path: `${path}/:plan`,
  method: 'delete',
  handler: async (req) => {
    const ticket = await ticketOf(req)
    return Response.json({ doc: await withdrawPlan(req, ticket, planIn(req)) })
  },
}

export const plannedReplies = [plan, change, withdraw]
