import { mergeTicket, unmergeTicket } from '@/src/operations/mergeTicket'
import { requireDeskWorker } from '@/src/operations/requirePerson'
import { splitMessage } from '@/src/operations/splitMessage'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'

const path = '/:id/merge'

/** As people name a ticket. */
export const numberOfTicket = z
  .int(code('merge_missing'))
  .min(1, code('merge_missing'))
  .max(999_999_999)

const merging = z.object({
  into: numberOfTicket,
  reveals: z.boolean(code('flag_expected')).optional(),
})
const splitting = z.object({
  message: z.string(code('id_missing')),
  subject: z.string(code('text_expected')),
})

const merge: Omit<Endpoint, 'root'> = {
  path,
  method: 'post',
  handler: async (req) => {
    requireDeskWorker(req)
    const asked = parsed(merging, await bodyOf(req))
    return Response.json({ doc: await mergeTicket(req, String(req.routeParams?.id), asked) })
  },
}

const unmerge: Omit<Endpoint, 'root'> = {
  path,
  method: 'delete',
  handler: async (req) => {
    requireDeskWorker(req)
    return Response.json({ doc: await unmergeTicket(req, String(req.routeParams?.id)) })
  },
}

const split: Omit<Endpoint, 'root'> = {
  path: '/:id/split',
  method: 'post',
  handler: async (req) => {
    requireDeskWorker(req)
    const asked = parsed(splitting, await bodyOf(req))
    const doc = await splitMessage(req, String(req.routeParams?.id), asked)
    return Response.json({ doc }, { status: 201 })
  },
}

export const mergeAndSplit = [merge, unmerge, split]
