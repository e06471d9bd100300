import { bulkMost, isEmptyChange } from '@/src/domain/ticket/bulkChange'
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
})

/** The name of one change, in as many requests as it takes. */
const batch = z.string(code('id_missing')).regex(/^[\w-]{8,64}$/, code('id_missing'))

const changing = z.object({ batch: batch.optional(), tickets, change })
const undoing = z.object({ batch, tickets: tickets.optional() })

/** Each ticket has its answer, so the whole is no failure when one of them is refused. */
const bulk: Omit<Endpoint, 'root'> = {
  path: '/bulk',
  method: 'post',
  handler: async (req) => {
    requireDeskWorker(req)
    const body = parsed(changing, await bodyOf(req))
    const { batch: name = randomUUID(), tickets: named, change: asked } = body
    const { reply: typed, ...rest } = asked
    if (isEmptyChange(asked)) throw refuse(400, refusal('bulk_nothing'))
    const reply = typed === undefined ? undefined : typedText(typed)
    const refused = reply === undefined ? null : textRefusal(reply, contentMax)
    if (refused) throw wrongField(slugs.messages, 'reply', refused)
    const results = await changeMany(req, {
      batch: name,
      tickets: named,
      change: { ...rest, ...(reply === undefined ? {} : { reply }) },
    })
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
