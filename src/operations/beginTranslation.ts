import { asStaff } from '@/access/people'
import { idOf, isUuid } from '@/src/domain/ids'
import type { Article } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import { NotFound, type PayloadRequest } from 'payload'

type Begin = { req: PayloadRequest; article: unknown; language: Article['language'] }

async function begunBefore(req: PayloadRequest, original: string, language: string) {
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { translationOf: { equals: original }, language: { equals: language } },
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]?.id
}

/** A draft in another language that begins with the words of the original; that which there is, if any. */
export async function beginTranslation({ req, article, language }: Begin): Promise<string> {
  if (!asStaff(req.user)) throw refuse(403, refusal('not_allowed'))
  if (!isUuid(article)) throw new NotFound(req.t)
  const original = await req.payload.findByID({
    collection: slugs.articles,
    id: article,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const there = await begunBefore(req, original.id, language)
  if (there) return there
  const { title, summary, body, audience } = original
  const made = await req.payload.create({
    collection: slugs.articles,
    draft: true,
    data: {
      ...{ title, summary, body, audience, language, translationOf: original.id },
      section: idOf(original.section) ?? '',
      organizations: (original.organizations ?? []).flatMap((each) => idOf(each) ?? []),
      owner: idOf(original.owner),
      // Made from the title, and made anew when that is translated.
      slug: '',
      _status: 'draft',
    },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return made.id
}
