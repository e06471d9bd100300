import { bulkMost, isEmptyChange, isMergeWithMore } from '@/src/domain/ticket/bulkChange'
import { contentMax } from '@/src/domain/limits'
import { isUuid } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { textRefusal, typedText } from '@/src/domain/text/typedText'
import { priorities } from '@/src/domain/ticket/priority'
import { ticketStatuses, waitingReasons } from '@/src/domain/ticket/status'
import { undoable } from '@/src/domain/ticket/undo'
import { changeMany } from '@/src/operations/bulkChange'
import { undoMany } from '@/src/operations/bulkUndo'
import { requireDeskWorker } from '@/src/operations/requirePerson'
import { slugs } from '@/src/slugs'
import { refuse, wrongField } from '@/src/words/refuse'
import { randomUUID } from 'node:crypto'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { numberOfTicket } from './merge'
import { bodyOf, code, parsed } from './requestBody'

const id = z.string(code('id_missing')).refine(isUuid, code('id_missing'))
const tickets = z
  .array(id, code('bulk_tickets'))
  .min(1, code('bulk_tickets'))
  .max(bulkMost, code('bulk_tickets'))

/** When a ticket comes back: a moment, or the next word of the client. */
export const snoozeFor = z.union([
  z.literal('answer'),
  z.iso.datetime({ offset: true }).transform((moment) => new Date(moment)),
])

const choice = <Value extends string>(values: readonly Value[]) =>
  z.enum(values as readonly [Value, ...Value[]], code('invalid_value'))

const change = z.strictObject({
  assignedTo: id.nullable().optional(),
  status: choice(ticketStatuses).optional(),
  waitingOn: choice(waitingReasons).optional(),
  priority: choice(priorities).optional(),
  category: id.optional(),
  project: id.nullable().optional(),
  snooze: snoozeFor.nullable().optional(),
  reply: z.string(code('text_expected')).optional(),
  replyGerman: z.string(code('text_expected')).optional(),
  cannedReply: id.optional(),
  mergeInto: numberOfTicket.optional(),
})

/** The name of one change, in as many requests as it takes. */
const batch = z.string(code('id_missing')).regex(/^[\w-]{8,64}$/, code('id_missing'))

const changing = z.object({ batch: batch.optional(), tickets, change })
const undoing = z.object({ batch, tickets: tickets.optional() })

type Text = 'reply' | 'replyGerman'

function textIn(asked: Partial<Record<Text, string>>, field: Text): string | undefined {
  const typed = asked[field]
  if (typed === undefined) return undefined
  const text = typedText(typed)
  const refused = textRefusal(text, contentMax)
  if (refused) throw wrongField(slugs.messages, field, refused)
  return text
}

/** Each ticket has its answer, so the whole is no failure when one of them is refused. */
const bulk: Omit<Endpoint, 'root'> = {
  path: '/bulk',
  method: 'post',
  handler: async (req) => {
    requireDeskWorker(req)
    const body = parsed(changing, await bodyOf(req))
    const { batch: name = randomUUID(), tickets: named, change: asked } = body
    if (isEmptyChange(asked)) throw refuse(400, refusal('bulk_nothing'))
    if (isMergeWithMore(asked)) throw refuse(400, refusal('bulk_merge_alone'))
    const texts = { reply: textIn(asked, 'reply'), replyGerman: textIn(asked, 'replyGerman') }
    const change = { ...asked, ...texts }
    const results = await changeMany(req, { batch: name, tickets: named, change })
    const undoUntil = new Date(Date.now() + undoable.bulk).toISOString()
    return Response.json({ batch: name, undoUntil, results })
  },
}

const undo: Omit<Endpoint, 'root'> = {
  path: '/bulk/undo',
  method: 'post',
  handler: async (req) => {
    requireDeskWorker(req)
    return Response.json({ results: await undoMany(req, parsed(undoing, await bodyOf(req))) })
  },
}

export const bulkRoutes = [bulk, undo]
