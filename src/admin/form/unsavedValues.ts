import { same } from './same'

type Fields = Record<string, { value?: unknown }>
type Doc = Record<string, unknown>

export type Values = { path: string; value: unknown }[]

const valuesOf = (fields: Fields, read: Doc): Values =>
  Object.entries(fields)
    .filter(([path, { value }]) => path in read && value !== undefined)
    .map(([path, { value }]) => ({ path, value }))

/** What a person has changed in the form since the document was read, and not saved yet. */
export const unsavedValues = (fields: Fields, read: Doc): Values =>
  valuesOf(fields, read).filter(({ path, value }) => !same(value, read[path]))

/** What has changed in the document since, in fields that the person left alone. */
export const movedValues = (fields: Fields, read: Doc, now: Doc): Values =>
  valuesOf(fields, read)
    .filter(({ path, value }) => path in now && same(value, read[path]))
    .filter(({ path, value }) => !same(value, now[path]))
    .map(({ path }) => ({ path, value: now[path] }))
