'use server'

import { redirect } from 'next/navigation'
import type { Where } from 'payload'
import { attempt } from '@/src/portal/act/attempt'
import { news } from '@/src/portal/act/news'
import { Refused } from '@/src/portal/act/refused'
import { typedValues } from '@/src/portal/act/form'
import type { FormState } from '@/src/portal/form/formState'
import { paths } from '@/src/portal/paths'
import { savedFiltersMost } from '@/src/portal/read/choices'
import { listAddress, listQuery } from '@/src/portal/tickets/listQuery'
import { readAs } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'
import { isUuid } from '@/src/domain/ids'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { slugs } from '@/src/slugs'

/** Only what a list understands comes back into its address. */
const listOf = (query: string, change = {}) =>
  listAddress(listQuery(Object.fromEntries(new URLSearchParams(query))), change)

const noticed = (address: string, done: string) =>
  `${paths.tickets}${address}${address ? '&' : '?'}${new URLSearchParams(news(done))}`

export async function saveFilter(before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form, ['name', 'query'])
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
        data: { name: values.name, query },
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
  const values = typedValues(form, ['id', 'back'])
  const { payload, asPerson } = await readAs()
  if (isUuid(values.id)) {
    await limitConcurrency('person', `clients ${asPerson.user.id}`, () =>
      payload.delete({
        collection: slugs.savedFilters,
        where: { id: { equals: values.id } },
        depth: 0,
        overrideAccess: false,
        ...asPerson,
      }),
    )
  }
  redirect(noticed(listOf(values.back), 'filterDropped'))
}
