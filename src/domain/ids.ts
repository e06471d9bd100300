type Related = string | { id: string } | null | undefined

/** A relationship is an id or, populated, the whole document. */
export const idOf = (related: Related): string | null =>
  related == null ? null : typeof related === 'string' ? related : related.id

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && uuid.test(value)
