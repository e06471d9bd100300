import type { AfterErrorHook } from 'payload'
import { isUuid } from '@/src/isUuid'
import { recordOutside } from './recordOutside'

type Params = { collection?: unknown; id?: unknown; global?: unknown } | undefined

/**
 * Somebody signed in asked for what is not theirs: 403, or 404 for a thing by its id, which is how
 * the things of others answer.
 */
export const recordRefusal: AfterErrorHook = ({ collection, error, req }) => {
  if (!req.user) return
  const { status } = ((error as { originalError?: unknown }).originalError ?? error) as {
    status?: number
  }
  const params = req.routeParams as Params
  const id = isUuid(params?.id) ? params.id : null
  if (status !== 403 && !(status === 404 && id)) return

  const slug = collection?.slug ?? params?.collection ?? params?.global
  recordOutside(req, {
    action: 'refused',
    on: { collection: typeof slug === 'string' ? slug : req.payloadAPI, id, name: String(status) },
  })
}
