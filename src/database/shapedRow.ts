import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

const moment = (value: unknown) =>
  typeof value === 'string' ? new Date(value).toISOString() : (value ?? null)

/** A row and the rows of its arrays in the form of a document: groups are nested, times are ISO. */
export function shapedRow(fields: readonly FlattenedField[], row: Row, path = ''): Row {
  const shaped: Row = {}
  for (const field of fields) {
    const value = row[path + field.name]
    if (field.type === 'group') {
      shaped[field.name] = shapedRow(field.flattenedFields, row, `${path}${field.name}_`)
    } else if (field.type === 'array') {
      if (Array.isArray(value)) {
        shaped[field.name] = value.map((each: Row) => shapedRow(field.flattenedFields, each))
      }
    } else if (value !== undefined) {
      shaped[field.name] = field.type === 'date' ? moment(value) : value
    }
  }
  return shaped
}
