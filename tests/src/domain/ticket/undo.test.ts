import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undoColumns, undoOf, type UndoState } from '@/src/domain/ticket/undo'

const value = fc.option(fc.constantFrom('a', 'b', 'c'))
const state = fc.record(
  Object.fromEntries(undoColumns.map((column) => [column, value])),
) as fc.Arbitrary<UndoState>
const columns = fc.subarray([...undoColumns])

const apply = (now: UndoState, to: Partial<UndoState>): UndoState => ({ ...now, ...to })
const take = (from: UndoState, names: readonly (keyof UndoState)[]) =>
  Object.fromEntries(names.map((name) => [name, from[name]]))

/** What is taken back together. */
const together = (column: keyof UndoState) =>
  ['status', 'waitingOn', 'resolvedAt', 'closedAt'].includes(column) ? 'status' : column

describe('taking a change back', () => {
  it('brings back everything that it changed, where nobody came after', () => {
    fc.assert(
      fc.property(state, state, columns, (before, other, changed) => {
        const after = apply(before, take(other, changed))
        const { to, left } = undoOf(before, after, after)
        expect(left).toEqual([])
        const back = apply(after, to)
        const { lastActivityAt: _, ...rest } = back
        const { lastActivityAt: __, ...was } = before
        expect(rest).toEqual(was)
        if (Object.keys(to).length > 0) expect(back).toEqual(before)
      }),
    )
  })

  it('touches nothing that somebody has changed since, and names it', () => {
    fc.assert(
      fc.property(state, state, state, columns, columns, (before, one, two, mine, theirs) => {
        const after = apply(before, take(one, mine))
        const now = apply(after, take(two, theirs))
        const { to, left } = undoOf(before, after, now)
        const back = apply(now, to)
        for (const column of undoColumns) {
          const isTheirs = now[column] !== after[column]
          if (isTheirs) expect(back[column]).toBe(now[column])
          if (isTheirs || column === 'lastActivityAt') continue
          // Mine alone, and so is all that goes with it: as it was.
          const mates = undoColumns.filter((each) => together(each) === together(column))
          const isKept = mates.some((each) => now[each] !== after[each])
          expect(back[column]).toBe(isKept ? now[column] : before[column])
        }
        expect(left.length === 0 || theirs.length > 0).toBe(true)
      }),
    )
  })

  it('done twice does nothing more, and leaves nothing', () => {
    fc.assert(
      fc.property(state, state, columns, (before, other, changed) => {
        const after = apply(before, take(other, changed))
        const back = apply(after, undoOf(before, after, after).to)
        expect(undoOf(before, after, back)).toEqual({ to: {}, left: [] })
      }),
    )
  })
})
