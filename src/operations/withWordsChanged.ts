import { wordsChanged } from '@/src/database/articleCare'
import type { PayloadRequest } from 'payload'

type Stored = { id: string; updatedAt: string }

/** With when their words last changed, which is what readers ask for: a new owner changes none. */
export async function withWordsChanged<Row extends Stored>(
  { payload }: PayloadRequest,
  rows: readonly Row[],
): Promise<(Row & { changedAt: string })[]> {
  const changed = await wordsChanged(
    payload,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...row, changedAt: changed.get(row.id) ?? row.updatedAt }))
}
