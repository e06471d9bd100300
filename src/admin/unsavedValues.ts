type Fields = Record<string, { value?: unknown; initialValue?: unknown }>

export type Unsaved = { path: string; value: unknown }[]

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The fields of a form that a person has changed since it was filled. */
export const unsavedValues = (fields: Fields): Unsaved =>
  Object.entries(fields)
    .filter(([, { value, initialValue }]) => !same(value, initialValue))
    .map(([path, { value }]) => ({ path, value }))
