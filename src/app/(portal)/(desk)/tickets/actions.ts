'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { Where } from 'payload'
import { attempt } from '@/src/portal/act/attempt'
import { arrangeFilters } from '@/src/portal/list/arrangeFilters'
import { inFull } from '@/src/portal/list/inFull'
import { news } from '@/src/portal/act/news'
import { Refused } from '@/src/portal/act/refused'
import { typedValues } from '@/src/portal/act/form'
import type { FormState } from '@/src/portal/form/formState'
import { paths } from '@/src/portal/paths'
import { readSavedFilters, savedFiltersMost } from '@/src/portal/read/savedFilters'
import { listAddress, listQuery } from '@/src/portal/tickets/listQuery'
import { readAs } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { isUuid } from '@/src/domain/ids'
import { moved } from '@/src/domain/inbox/viewOrder'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { slugs } from '@/src/slugs'

/** Only what a list understands comes back into its address. */
const listOf = (query: string, change = {}) =>
  listAddress(listQuery(Object.fromEntries(new URLSearchParams(query))), change)

const pageOf = (address: string) => inFull(`${paths.tickets}${address}`)

const noticed = (address: string, done: string) =>
  `${pageOf(address)}&${new URLSearchParams(news(done))}`

export async function saveFilter(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['name', 'query'])
  // Of one that was dropped and comes back.
  const { place, opensFirst } = typedValues(form, ['place', 'opensFirst'])
  const address = listOf(values.query)
  const t = await words('list')
  const outcome = await attempt({
    before,
    values,
    run: async ({ payload, req }) => {
      if (!values.name) throw new Refused({ name: t('saveNameMissing') })
      const query = address.slice(1) || 'view=open'
      const countOf = async (where: Where = {}) => {
        const { totalDocs } = await payload.count({
          collection: slugs.savedFilters,
          where,
          overrideAccess: false,
          user: req.user,
          req,
        })
        return totalDocs
      }
      // Sent again, it is there.
      if (await countOf({ name: { equals: values.name }, query: { equals: query } })) return
      const totalDocs = await countOf()
      if (totalDocs >= savedFiltersMost) {
        throw new Refused({ name: t('savedTooMany', { most: savedFiltersMost }) })
      }
      await payload.create({
        collection: slugs.savedFilters,
        data: {
          ...{ name: values.name, query, opensFirst: opensFirst === 'yes' },
          ...(/^\d{1,3}$/.test(place) ? { place: Number(place) } : {}),
        },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
    },
  })
  if (!outcome.ok) return outcome.state
  redirect(noticed(address, 'filterSaved'))
}

export async function deleteFilter(form: FormData): Promise<void> {
  const values = typedValues(form, ['id', 'back', 'quiet'])
  const { payload, asPerson } = await readAs()
  if (isUuid(values.id)) {
    const { errors } = await limitConcurrency('person', `clients ${asPerson.user.id}`, () =>
      payload.delete({
        collection: slugs.savedFilters,
        where: { id: { equals: values.id } },
        depth: 0,
        overrideAccess: false,
        ...asPerson,
      }),
    )
    if (errors.length > 0) throw new Error('A filter could not be deleted.')
  }
  const back = listOf(values.back)
  // With its undo it is told in passing.
  redirect(values.quiet === 'yes' ? pageOf(back) : noticed(back, 'filterDropped'))
}

/** The id of no filter. */
const nobodys = '00000000-0000-0000-0000-000000000000'

/** The name field of each stands on the page beside those of the others. */
export async function renameFilter(before: FormState, form: FormData): Promise<FormState> {
  const { id, back } = typedValues(form, ['id', 'back'])
  const field = `called-${isUuid(id) ? id : ''}`
  const values = typedValues(form, [field])
  const t = await words('list')
  const outcome = await attempt({
    before,
    values,
    run: async ({ payload, req }) => {
      const name = values[field]
      if (!name) throw new Refused({ [field]: t('saveNameMissing') })
      await payload.update({
        collection: slugs.savedFilters,
        id: isUuid(id) ? id : nobodys,
        data: { name },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      })
    },
  })
  if (!outcome.ok) return outcome.state
  redirect(noticed(listOf(back), 'filterSaved'))
}

/** A place earlier or later in the list, or what the list opens with. */
export async function arrangeFilter(form: FormData): Promise<void> {
  const { id, back, change, quiet } = typedValues(form, ['id', 'back', 'change', 'quiet'])
  const filters = await readSavedFilters()
  const order = filters.map((filter) => filter.id)
  const next = moved(order, id, change === 'earlier' ? -1 : 1)
  const placed =
    change === 'earlier' || change === 'later'
      ? next.flatMap((each, place) =>
          filters.find((filter) => filter.id === each)?.place === place
            ? []
            : [{ id: each, place }],
        )
      : []
  const opened =
    change === 'first' || change === 'notFirst' ? [{ id, opensFirst: change === 'first' }] : []
  if (order.includes(id)) await arrangeFilters([...placed, ...opened])
  // Where a script took it, the page is the same one, and what is open in it stays open.
  if (quiet === 'yes') return refresh()
  redirect(pageOf(listOf(back)))
}
