import { snoozeTicket } from '@/src/operations/snooze'
import { requireDeskWorker } from '@/src/operations/requirePerson'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { snoozeFor } from './bulk'
import { bodyOf, parsed } from './requestBody'

const path = '/:id/snooze'
const body = z.object({ until: snoozeFor })

const snooze: Omit<Endpoint, 'root'> = {
  path,
  method: 'put',
  handler: async (req) => {
    requireDeskWorker(req)
    const { until } = parsed(body, await bodyOf(req))
    return Response.json({ doc: await snoozeTicket(req, String(req.routeParams?.id), until) })
  },
}

const wake: Omit<Endpoint, 'root'> = {
  path,
  method: 'delete',
  handler: async (req) => {
    requireDeskWorker(req)
    return Response.json({ doc: await snoozeTicket(req, String(req.routeParams?.id), null) })
  },
}

export const snoozing = [snooze, wake]
