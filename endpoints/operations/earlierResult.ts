import type { Config } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest, Where } from 'payload'
import { APIError } from 'payload'

const day = 24 * 60 * 60 * 1000

type Claim = {
  person: string
  key: string
  collection: 'tickets' | 'messages' | 'attachments'
  fingerprint: string
}

/**
 * What this person's key has created within the last day, as they see it now; null when nothing.
 * Throws 422 when the key belongs to another request. Forgets a key that is older.
 */
export async function earlierResult<Slug extends Claim['collection']>(
  req: PayloadRequest,
  { person, key, collection, fingerprint }: Claim,
): Promise<Config['collections'][Slug] | null> {
  const where: Where = { person: { equals: person }, key: { equals: key } }
  const known = await req.payload.db.findOne<Config['collections']['idempotency-keys']>({
    collection: slugs.idempotencyKeys,
    where,
    req,
  })
  if (!known) return null

  if (Date.now() - new Date(known.createdAt).getTime() > day) {
    await req.payload.db.deleteMany({ collection: slugs.idempotencyKeys, where, req })
    return null
  }
  if (known.collection !== collection || known.fingerprint !== fingerprint) {
    throw new APIError(
      'This Idempotency-Key was used for another request. Choose a new one.',
      422,
      { field: 'Idempotency-Key' },
      true,
    )
  }
  const doc = await req.payload.findByID({
    collection,
    id: known.doc,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return doc as unknown as Config['collections'][Slug]
}
