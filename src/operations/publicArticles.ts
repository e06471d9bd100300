import { readableArticles } from '@/access/visibleArticles'
import { wordsChanged } from '@/src/database/articleCare'
import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

type Stored = { id: string; updatedAt: string }

/** With when their words last changed, which is what readers ask for: a new owner changes none. */
export async function withWordsChanged<Row extends Stored>(
  { payload }: PayloadRequest,
  rows: readonly Row[],
): Promise<(Row & { changedAt: string })[]> {
  const changed = await wordsChanged(
    payload,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, changedAt: changed.get(row.id) ?? row.updatedAt }))
}

type Asked = { language?: string; limit: number }

/** What everybody may read, the newest first, whoever asks: what programs are told of. */
export async function publicArticles(req: PayloadRequest, { language, limit }: Asked) {
  const isOf: Where[] = language ? [{ language: { equals: language } }] : []
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { and: [readableArticles(null), ...isOf] },
    sort: ['-updatedAt', 'id'],
    select: {
      title: true,
      summary: true,
      slug: true,
      language: true,
      translationOf: true,
      createdAt: true,
      updatedAt: true,
    },
    limit,
    pagination: false,
    depth: 0,
    // A visitor's articles, said in the filter: the rule of articles itself.
    overrideAccess: true,
    req,
  })
  const articles = await withWordsChanged(req, docs)
  return articles
    .toSorted((one, other) => other.changedAt.localeCompare(one.changedAt))
    .map(({ translationOf, ...article }) => ({
      ...article,
      group: idOf(translationOf) ?? article.id,
    }))
}

export type PublicArticle = Awaited<ReturnType<typeof publicArticles>>[number]

/** The sections that hold something for everybody, and those around them, whoever asks. */
export async function publicSections(payload: Payload) {
  const { docs } = await payload.find({
    collection: slugs.articleSections,
    sort: ['order', 'name'],
    select: { slug: true },
    limit: 1_000,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    // Of nobody: a request at hand would bring whoever it is of.
    req: await createLocalReq({}, payload),
  })
  return docs
}
