import { createHash } from 'node:crypto'
import type { Config } from '@/src/payload-types'
import { isDesk } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refusal } from '@/src/domain/refusal'
import { day } from '@/src/domain/time/durations'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest, Where } from 'payload'
import { requireActor } from './requirePerson'
import { inOneTransaction } from '@/src/database/transaction'
import { earlierReply } from './earlierReply'

export type SentFile = { name: string; sha256: string }

/** Tells whether two requests with one key ask for the same thing. */
const fingerprintOf = (
  collection: string,
  data: Record<string, unknown>,
  file: SentFile | undefined,
): string => {
  const hash = createHash('sha256').update(JSON.stringify([collection, data]))
  if (file) hash.update(file.name).update(file.sha256)
  return hash.digest('hex')
}

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
async function earlierResult<Slug extends Claim['collection']>(
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
    throw refuse(422, { ...refusal('key_used'), field: 'Idempotency-Key' })
  }
  const doc = await req.payload.findByID({
    collection,
    id: known.doc,
    depth: 0,
    // As above: what the desk itself has made it sees.
    overrideAccess: isDesk(req),
    req,
  })
  return doc as unknown as Config['collections'][Slug]
}

type Created = 'tickets' | 'messages' | 'attachments'

type Create<Slug extends Created> = {
  req: PayloadRequest
  collection: Slug
  data: Record<string, unknown>
  /** What the caller calls this one attempt; the same key creates once within a day. */
  key?: string | null
  file?: SentFile
}

export type CreateResult<Slug extends Created> = {
  doc: Config['collections'][Slug]
  repeated: boolean
}

/**
 * Creates as the caller. With a key, a repetition is answered with the first result; without one,
 * so is a reply that is sent twice in a row.
 */
export async function createOnce<Slug extends Created>({
  req,
  collection,
  data,
  key,
  file,
}: Create<Slug>): Promise<CreateResult<Slug>> {
  const person = requireActor(req)
  const create = async () =>
    (await req.payload.create({
      collection,
      data: data as never,
      depth: 0,
      // A job or a script of the desk's own may do all that the rules of a ticket allow.
      overrideAccess: isDesk(req),
      req,
    })) as unknown as Config['collections'][Slug]

  if (!key && collection === slugs.messages) {
    return inOneTransaction(req, async () => {
      const earlier = await earlierReply(req, data)
      if (earlier) return { doc: earlier as Config['collections'][Slug], repeated: true }
      return { doc: await create(), repeated: false }
    })
  }
  if (!key) return { doc: await create(), repeated: false }

  const claim = {
    person,
    key,
    collection,
    fingerprint: fingerprintOf(collection, data, file),
  }
  const earlier = await earlierResult<Slug>(req, claim)
  if (earlier) return { doc: earlier, repeated: true }

  try {
    return await inOneTransaction(req, async () => {
      const doc = await create()
      await req.payload.db.create({
        collection: slugs.idempotencyKeys,
        data: { ...claim, doc: doc.id },
        req,
      })
      return { doc, repeated: false }
    })
  } catch (error) {
    // A twin of this request may have been first: the key is unique, so only one of them stands.
    const first = await earlierResult<Slug>(req, claim)
    if (first) return { doc: first, repeated: true }
    throw error
  }
}
