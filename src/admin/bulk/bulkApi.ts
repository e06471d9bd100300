import { bulkPortion, type BulkOutcome, type UndoOutcome } from '@/src/domain/ticket/bulkChange'
import type { UndoGroup } from '@/src/domain/ticket/undo'
import { askApi } from '@/src/ui/compose/callApi'
import { newKey } from '@/src/ui/compose/newKey'

/** What the route takes; moments as they are written. */
export type AskedChange = Record<string, string | number | null>

type Refused = { outcome: 'refused'; message: string }
type Each<Kind> = { ticket: string; number: number | null } & (Kind | Refused)
export type Changed = Each<{ outcome: Exclude<BulkOutcome, 'refused'> }>
export type Undone = Each<{
  outcome: Exclude<UndoOutcome, 'refused'>
  left: (UndoGroup | 'reply')[]
}>

export type Answer<Result> = { batch: string; results: Result[]; problem?: string }

type Told = (done: number) => void

async function ask<Result>(path: string, body: object): Promise<Result[] | { problem: string }> {
  const outcome = await askApi<{ results: Result[] }>({
    method: 'POST',
    path: `tickets/${path}`,
    body,
  })
  return outcome.ok ? outcome.doc.results : { problem: outcome.message ?? outcome.problem }
}

/** In portions, so that it can be seen how far it is; what fails altogether ends it. */
async function inPortions<Result>(
  path: string,
  ids: readonly string[],
  more: { batch: string; change?: AskedChange },
  told: Told,
): Promise<Answer<Result>> {
  const results: Result[] = []
  for (let from = 0; from < ids.length; from += bulkPortion) {
    const body = { ...more, tickets: ids.slice(from, from + bulkPortion) }
    const answer = await ask<Result>(path, body)
    if (!Array.isArray(answer)) return { batch: more.batch, results, ...answer }
    results.push(...answer)
    told(results.length)
  }
  return { batch: more.batch, results }
}

export const changeTickets = (ids: readonly string[], change: AskedChange, told: Told) =>
  inPortions<Changed>('bulk', ids, { batch: newKey(), change }, told)

export const undoTickets = (ids: readonly string[], batch: string, told: Told) =>
  inPortions<Undone>('bulk/undo', ids, { batch }, told)
