import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { asStaff } from '@/access/people'

/** The field by which a related row is called, where the database can put rows in its order. */
function nameBehind(path: string, collection: SanitizedCollectionConfig, req: PayloadRequest) {
  const field = collection.flattenedFields.find(({ name }) => name === path)
  if (field?.type !== 'relationship' || field.hasMany || typeof field.relationTo !== 'string') {
    return null
  }
  if (field.relationTo === collection.slug) return null
  const related = req.payload.collections[field.relationTo].config
  const title = related.flattenedFields.find(({ name }) => name === related.admin.useAsTitle)
  return title && !('virtual' in title && title.virtual) ? title.name : null
}

/** The order of the team's lists is that of the names they show; the order of hidden ids says nothing. */
export const sortByName: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { sort } = args as { sort?: unknown }
  if (operation !== 'read' || !sort || asStaff(req.user) === null) return
  const paths = [sort].flat().flatMap((path) => String(path).split(','))
  const named = paths.map((path) => {
    const name = nameBehind(path.replace(/^-/, ''), collection, req)
    return name === null ? path : `${path}.${name}`
  })
  return { ...args, sort: named } as typeof args
}
