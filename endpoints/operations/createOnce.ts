import { requirePerson } from '@/endpoints/requirePerson'
import { inOneTransaction } from '@/src/inOneTransaction'
import { slugs } from '@/src/slugs'
import type { Config } from '@/src/payload-types'
import type { PayloadRequest } from 'payload'
import { earlierReply } from './earlierReply'
import { earlierResult } from './earlierResult'
import { fingerprintOf, type SentFile } from './fingerprintOf'

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
  const person = requirePerson(req)
  const create = async () =>
    (await req.payload.create({
      collection,
      data: data as never,
      depth: 0,
      overrideAccess: false,
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
    person: `${person.collection}:${person.id}`,
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
