import { isUuid } from '@/src/domain/ids'
import { followings } from '@/src/domain/ticket/followers'
import {
  addFollower,
  readFollowers,
  removeFollower,
  setFollowing,
} from '@/src/operations/followers'
import { requirePerson } from '@/src/operations/requirePerson'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'

const path = '/:id/followers'

const read: Omit<Endpoint, 'root'> = {
  path,
  method: 'get',
  handler: async (req) => {
    requirePerson(req)
    return Response.json(await readFollowers(req, req.routeParams?.id))
  },
}

function followerIn({ follower }: Record<string, unknown>): string {
  if (isUuid(follower)) return follower
  throw refuse(400, { ...refusal('id_missing'), field: 'follower' })
}

/** What is not there for the caller is not there, whatever else is wrong. */
async function asked(req: PayloadRequest) {
  requirePerson(req)
  const { id } = await visibleTicket(req, req.routeParams?.id)
  return id
}

const add: Omit<Endpoint, 'root'> = {
  path,
  method: 'post',
  handler: async (req) => {
    const id = await asked(req)
    const follower = followerIn(await bodyOf(req))
    return Response.json(await addFollower({ req, id, follower }), { status: 201 })
  },
}

const remove: Omit<Endpoint, 'root'> = {
  path,
  method: 'delete',
  handler: async (req) => {
    const id = await asked(req)
    const follower = followerIn(req.query)
    const left = await removeFollower({ req, id, follower })
    return left ? Response.json(left) : new Response(null, { status: 204 })
  },
}

const body = z.object({
  following: z.enum(followings, code('following_wrong')),
})

const follow: Omit<Endpoint, 'root'> = {
  path: '/:id/following',
  method: 'put',
  handler: async (req) => {
    const id = await asked(req)
    const { following } = parsed(body, await bodyOf(req))
    return Response.json({ following: await setFollowing(req, id, following) })
  },
}

export const followers = [read, add, remove, follow]
