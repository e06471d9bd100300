import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

type Fields = readonly FlattenedField[]

const named = (prefix: string, name: string) => (prefix ? `${prefix}.${name}` : name)

function pathsOf(fields: Fields, prefix = ''): string[] {
  return fields.flatMap((field) => {
    const path = named(prefix, field.name)
    if (field.type === 'relationship' || field.type === 'upload') {
      const parts = Array.isArray(field.relationTo)
        ? ['value', 'relationTo', 'value.name']
        : ['id', 'name', 'createdAt', 'nothing']
      return [path, ...parts.map((part) => named(path, part))]
    }
    if (field.type === 'json' || field.type === 'richText') {
      return [path, named(path, 'status'), named(path, 'root.children.text')]
    }
    return 'flattenedFields' in field ? [path, ...pathsOf(field.flattenedFields, path)] : [path]
  })
}

/** What no collection has, and what Payload's own code takes for something it has. */
const strange = ['id', '_id', 'relationTo', 'globalType', 'nothing', 'id.x', '']

/** Every path that a filter on a collection of the built config can name, and some it cannot. */
export function filterPaths({ flattenedFields, versions }: SanitizedCollectionConfig): string[] {
  const own = pathsOf(flattenedFields)
  const ofVersions = versions
    ? ['parent', 'latest', 'version', ...pathsOf(flattenedFields, 'version')]
    : []
  const through = own.filter((path) => !path.includes('.')).map((path) => `${path}.status`)
  return [...new Set([...strange, ...own, ...ofVersions, ...through])]
}

export const globalPaths = ({ globals }: SanitizedConfig) =>
  globals.map(({ slug, flattenedFields }) => ({ slug, paths: pathsOf(flattenedFields) }))
