import { contentMax } from '@/src/domain/limits'
import { keepTeamNotes } from '@/src/operations/keepTeamNotes'
import { requireDeskWorker } from '@/src/operations/requirePerson'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, parsed } from './requestBody'

const body = z.object({ text: z.string().max(contentMax), seen: z.string().max(contentMax) })

/** What the team notes of somebody, written by whoever works on tickets. */
export const teamNotes = (collection: 'clients' | 'organizations'): Omit<Endpoint, 'root'> => ({
  path: '/:id/team-notes',
  method: 'put',
  handler: async (req) => {
    requireDeskWorker(req)
    const id = String(req.routeParams?.id)
    await keepTeamNotes(req, collection, id, parsed(body, await bodyOf(req)))
    return Response.json({ doc: { id } })
  },
})
