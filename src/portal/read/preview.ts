import 'server-only'
import { previewReaders, type PreviewReader } from '@/src/domain/article/preview'
import { idOf } from '@/src/domain/ids'
import type { Article, Client, Staff } from '@/src/payload-types'
import { previewToken, readPreviewToken } from '@/src/session/previewToken'
import { slugs } from '@/src/slugs'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { paths } from '../paths'
import { readSession } from '../viewer'

type Person = PayloadRequest['user']

/** A client of the organizations that the article is for, and of no other. */
function clientOf({ organizations }: Article): Person {
  const memberships = (organizations ?? []).map((organization) => ({
    organization: idOf(organization) ?? '',
    role: 'member' as const,
  }))
  const nobodyElse: Partial<Client> = { id: '00000000-0000-7000-8000-000000000000', memberships }
  return { ...nobodyElse, collection: 'clients' } as Person
}

/** The newest version, which the staff person may read. */
async function draftOf(payload: Payload, staff: Staff, id: string): Promise<Article | null> {
  const user = staff as Person
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return payload.findByID({
    collection: slugs.articles,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
    req,
  })
}

/**
 * An article as one of its readers will see it, for the person of the team whom the address was made
 * for, while it is good. For everybody else there is nothing here.
 */
export async function readPreview(token: string) {
  const { payload, staff } = await readSession()
  const asked = await readPreviewToken(token)
  if (!staff || asked?.staff !== staff.id) return null
  const article = await draftOf(payload, staff, asked.article)
  if (!article) return null

  const as: Record<PreviewReader, Person> = {
    visitor: null,
    client: clientOf(article),
    staff: staff as Person,
  }
  const user = as[asked.reader] ?? undefined
  return {
    article,
    reader: asked.reader,
    req: await createLocalReq({ user }, payload),
    others: await Promise.all(
      previewReaders.map(async (reader) => ({
        reader,
        href: paths.preview(await previewToken({ ...asked, reader })),
      })),
    ),
  }
}

export type ShownPreview = NonNullable<Awaited<ReturnType<typeof readPreview>>>
