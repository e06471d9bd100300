import { newId } from '@/src/database/ids'
import { isMadeOf } from '@/src/domain/article/address'
import anyAscii from 'any-ascii'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o' }

/**
 * Lower-case ASCII words joined by hyphens, 120 characters at most: German letters as Germans write
 * them without a key for them, those of all other alphabets as they sound.
 */
export const slugify = (text: string): string =>
  anyAscii(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüßæø]/g, (letter) => letters[letter] ?? '')
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, ''),
  )
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 120)
    .replace(/^-+|-+$/g, '')

/** Pages of the help center that stand where an article would. */
const taken = new Set(['sections'])

type Row = { id: string; slug?: string | null; _status?: string }
type Which = { collection: 'articles' | 'article-sections'; req: PayloadRequest }

const rowOf = ({ collection, req }: Which, id: string) =>
  req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })

/** Two articles of one title have two addresses: the second one's has a mark behind. */
async function free({ collection, req }: Which, slug: string, id: string | undefined) {
  const there = await req.payload.db.findOne<Row>({
    collection,
    where: { and: [{ slug: { equals: slug } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
    req,
  })
  return there ? `${slug.slice(0, 111)}-${newId().slice(-8)}` : slug
}

/** While nobody has read an article, an address that was made from its title goes with the title. */
async function goesWithTitle(which: Which, before: Row, words: unknown): Promise<boolean> {
  const isDraft = before._status === 'draft'
  if (!isDraft || !before.slug || !isMadeOf(before.slug, slugify(String(words ?? '')))) return false
  return (await rowOf(which, before.id))?._status === 'draft'
}

/** An address of its own: made from the words of another field when none was written. */
export const slugOf =
  (field: string): CollectionBeforeValidateHook =>
  async ({ collection, data = {}, originalDoc, req }) => {
    const which: Which = { collection: collection.slug as Which['collection'], req }
    const before = originalDoc as (Row & Record<string, unknown>) | undefined
    const given = typeof data.slug === 'string' ? data.slug : undefined
    const isKept = given === undefined || given === before?.slug
    const follows = before && isKept && (await goesWithTitle(which, before, before[field]))
    const written = follows ? '' : (given ?? before?.slug)
    const title = data[field] ?? before?.[field]
    const words = String(written || title || '')
    if (words === '') return { ...data, slug: null }

    const slug = slugify(words)
    const kind = collection.slug.replace(/^.*-|s$/g, '')
    // Signs alone make no word, and a page's own name leads to that page.
    if (slug === '') return { ...data, slug: `${kind}-${newId().slice(-8)}` }
    const own = taken.has(slug) ? `${slug}-${kind}` : slug
    return { ...data, slug: written ? own : await free(which, own, before?.id) }
  }
