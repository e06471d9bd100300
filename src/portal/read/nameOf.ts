import { idOf } from '@/src/idOf'

type Named = { id: string; name: string }

/** The name behind a relationship, found among rows that were read once; null when not visible. */
export function nameOf(
  rows: readonly Named[],
  value: string | { id: string } | null | undefined,
): string | null {
  const id = idOf(value)
  return rows.find((row) => row.id === id)?.name ?? null
}
