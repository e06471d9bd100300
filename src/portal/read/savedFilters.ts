import 'server-only'
import { countKept } from '@/src/operations/countKept'
import { slugs } from '@/src/slugs'
import { cache } from 'react'
import { listAddress, listQuery } from '../tickets/listQuery'
import { readAs } from '../viewer'
import { readWords } from '../words'
import { listWhere, readFollowed } from './ticketList'

export const savedFiltersMost = 50

/** Those that stand beside the list with a number; the others are in the menu. */
const shownMost = 5

/** Beyond this nobody needs the number. */
export const countedMost = 100

/** The lists that the viewer has kept under a name, in their order. */
export const readSavedFilters = cache(async () => {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.savedFilters,
    sort: ['place', 'name', 'id'],
    limit: savedFiltersMost,
    pagination: false,
    depth: 0,
    select: { name: true, query: true, place: true, opensFirst: true },
    overrideAccess: false,
    ...asPerson,
  })
  return docs.map(({ id, name, query, place, opensFirst }) => ({
    ...{ id, name, place: place ?? null, opensFirst: opensFirst === true },
    address: listAddress(listQuery(Object.fromEntries(new URLSearchParams(query)))),
  }))
})

export type SavedFilter = Awaited<ReturnType<typeof readSavedFilters>>[number]

/** The first of them, with how many tickets each finds. What is searched for is not counted. */
export async function readShownFilters() {
  const shown = (await readSavedFilters()).slice(0, shownMost)
  const asked = shown.map(({ address }) =>
    listQuery(Object.fromEntries(new URLSearchParams(address))),
  )
  if (shown.length === 0) return []
  const [{ asPerson }, { timeZone }] = await Promise.all([readAs(), readWords()])
  const followed = asked.some(({ whose }) => whose === 'followed') ? await readFollowed() : []
  const own = { viewer: asPerson.user.id, followed }
  const counted = asked.flatMap((query, at) => (query.q ? [] : [{ query, at }]))
  const counts = await countKept(
    asPerson.req,
    counted.map(({ query }) => ({ and: listWhere(query, timeZone, own) })),
    countedMost,
  )
  return shown.map((filter, at) => {
    const place = counted.findIndex((each) => each.at === at)
    return { ...filter, count: place < 0 ? null : (counts[place] ?? 0) }
  })
}

export type ShownFilter = Awaited<ReturnType<typeof readShownFilters>>[number]
