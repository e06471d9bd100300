type Related = string | { id: string } | null | undefined

/** A relationship is an id or, populated, the whole document. */
export const idOf = (related: Related): string | null =>
  related == null ? null : typeof related === 'string' ? related : related.id
