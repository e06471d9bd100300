import { asClient, asStaff } from '@/access/people'
import { refusal } from '@/src/domain/refusal'
import { fold } from '@/src/domain/search/fold'
import type { SavedFilter } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook } from 'payload'

/** Two filters of one name could not be told apart in the menu, nor two that the team shares. */
export const nameOnce: CollectionBeforeValidateHook<SavedFilter> = async ({
  data = {},
  originalDoc,
  req,
}) => {
  const person = asStaff(req.user) ?? asClient(req.user)
  const name = data.name ?? originalDoc?.name
  const isNamed = typeof data.name === 'string' && data.name !== originalDoc?.name
  const isShared = data.shared === true && originalDoc?.shared !== true
  if (!person || typeof name !== 'string' || !(isNamed || isShared)) return data
  const { docs } = await req.payload.find({
    collection: slugs.savedFilters,
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const others = docs.filter(({ id }) => id !== originalDoc?.id)
  if (others.some((other) => fold(other.name) === fold(name))) {
    throw wrongField(slugs.savedFilters, 'name', refusal('filter_name_taken'))
  }
  return data
}
