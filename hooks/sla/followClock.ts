import { readClocks, keepClocks, shownColumns, type ClockToKeep } from '@/src/database/sla/cycles'
import { reckon } from '@/src/database/sla/reckoning'
import { termsFor, termsOfVersions, type PolicyTerms } from '@/src/database/sla/terms'
import { transactionOf, type Executor } from '@/src/database/transaction'
import { clockChangeOf, takesUp, type Happened } from '@/src/domain/clock/history'
import { slaAfter, type ClockChange, type SlaClock } from '@/src/domain/clock/slaClock'
import { slaColumns } from '@/src/domain/clock/slaState'
import { gaitOf } from '@/src/domain/clock/terms'
import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import type { PayloadRequest } from 'payload'

/** What a ticket shows of its clocks. */
export type ShownClock = ReturnType<typeof shownColumns>

/** From open to in progress, say: nothing that a clock would notice, whatever the policy. */
const changesGait = (before: Ticket, change: ClockChange): boolean =>
  change.kind !== 'moved' ||
  change.waitingOn !== (before.waitingOn ?? null) ||
  gaitOf({ pausesForThirdParty: true }, change.status, change.waitingOn) !==
    gaitOf({ pausesForThirdParty: true }, before.status, before.waitingOn ?? null)

/**
 * Lets the clocks of a ticket hear of what has just happened to it, as its history keeps it, in the
 * same transaction. `before` is the ticket as it was. Gives back what the ticket shows from now on,
 * or null when that is what it showed before.
 */
export async function followClock(
  req: PayloadRequest,
  before: Ticket,
  happened: readonly Happened[],
): Promise<ShownClock | null> {
  const last = happened.at(-1)
  if (!last) return null
  const changes = happened
    .flatMap((one) => clockChangeOf(one) ?? [])
    .filter((change) => changesGait(before, change))
  const moves = happened.some(
    ({ kind, after }) =>
      kind === 'project_changed' && after?.organization !== idOf(before.organization),
  )
  if (changes.length === 0 && !moves) return null
  const db = await transactionOf(req)
  if (changes[0]?.kind === 'created') return begin(db, before, changes, last.at)
  // Another organization may have another policy: the whole history counts by that one.
  if (moves) return shown(await reckon(db, [before.id], last.at))
  return goOn(db, before, changes, happened, last.at)
}

const shown = ([clock]: readonly ClockToKeep[]) => (clock ? shownColumns(clock.columns) : null)

async function begin(db: Executor, ticket: Ticket, changes: readonly ClockChange[], at: number) {
  const terms = await termsFor(db, idOf(ticket.organization))
  return terms ? keep(db, ticket, null, changes, terms, at) : null
}

async function goOn(
  db: Executor,
  ticket: Ticket,
  changes: readonly ClockChange[],
  happened: readonly Happened[],
  at: number,
) {
  const kept = (await readClocks(db, [ticket.id])).get(ticket.id)
  const again = happened.some((one) => takesUp(ticket.status, one))
  // Older than the first policy: taken up again, it is promised something as well.
  if (!kept) return again ? shown(await reckon(db, [ticket.id], at)) : null
  const terms =
    (again ? await termsFor(db, idOf(ticket.organization)) : null) ??
    (await termsOfVersions(db, kept))
  if (!terms) return null
  const { priority, status, waitingOn } = ticket
  const clock = { priority, gait: gaitOf(terms, status, waitingOn ?? null), cycles: kept.cycles }
  return keep(db, ticket, clock, changes, terms, at)
}

async function keep(
  db: Executor,
  ticket: Ticket,
  clock: SlaClock | null,
  changes: readonly ClockChange[],
  terms: PolicyTerms,
  at: number,
): Promise<ShownClock | null> {
  const after = changes.reduce<SlaClock | null>(
    (then, change) => slaAfter(then, change, terms),
    clock,
  )
  if (!after) return null
  // What a change does not touch is the very same object.
  const cycles = after.cycles.filter((cycle) => !clock?.cycles.includes(cycle))
  if (cycles.length === 0) return null
  const columns = slaColumns(after, at)
  await keepClocks(db, [{ ticket: ticket.id, priority: after.priority, terms, cycles, columns }])
  return shownColumns(columns)
}
