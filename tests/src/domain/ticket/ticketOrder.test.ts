import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import { boundedQuery } from '@/src/domain/boundedQuery'
import { priorities, type Priority } from '@/src/domain/ticket/priority'
import { ticketStatuses, type TicketStatus } from '@/src/domain/ticket/status'
import {
  besideCursor,
  cursorOf,
  isCursor,
  sortOf,
  type ColumnSort,
} from '@/src/domain/ticket/ticketOrder'

type Row = {
  id: string
  status: TicketStatus
  priority: Priority
  createdAt: string
  lastActivityAt: string
  slaDueAt: string | null
}

const at = (minute: number) => `2026-05-01T10:0${minute % 4}:00.000Z`

/** Many rows with the same values, so that every tie is met. */
const rows: Row[] = Array.from({ length: 60 }, (_, n) => ({
  id: `01a20a9a-45f1-7698-bf8c-69a3a6c1${(2000 + ((n * 37) % 60)).toString()}`,
  status: ticketStatuses[n % 5]!,
  priority: priorities[n % 4]!,
  createdAt: at(n),
  lastActivityAt: at(n * 7),
  slaDueAt: n % 3 === 0 ? null : at(n),
}))

type Value = { [operator: string]: string | boolean | readonly string[] }

/** What the database does with a filter. */
function holds(where: Where, row: Row): boolean {
  return Object.entries(where).every(([key, value]) => {
    if (key === 'and') return (value as Where[]).every((each) => holds(each, row))
    if (key === 'or') return (value as Where[]).some((each) => holds(each, row))
    const is = row[key as keyof Row]
    return Object.entries(value as Value).every(([operator, other]) => {
      if (operator === 'exists') return (is !== null) === other
      if (is === null || typeof other === 'boolean') return false
      switch (operator) {
        case 'equals':
          return is === other
        case 'in':
          return other.includes(is)
        case 'less_than':
          return is < other
        case 'less_than_equal':
          return is <= other
        case 'greater_than':
          return is > other
        case 'greater_than_equal':
          return is >= other
        default:
          throw new Error(operator)
      }
    })
  })
}

// As the database orders: what is nothing comes after everything else.
const last = 'z'
const place = (path: string, row: Row): string | number =>
  path === 'priority'
    ? priorities.indexOf(row.priority)
    : path === 'status'
      ? ticketStatuses.indexOf(row.status)
      : (row[path as keyof Row] ?? last)

function sorted(paths: readonly string[], of: readonly Row[]): Row[] {
  return of.toSorted((a, b) => {
    for (const path of paths) {
      const [name, sign] = path.startsWith('-') ? [path.slice(1), -1] : [path, 1]
      const [x, y] = [place(name, a), place(name, b)]
      if (x !== y) return (x < y ? -1 : 1) * sign
    }
    return 0
  })
}

const columns: readonly ColumnSort[] = ['activity', 'created', 'priority', 'status', 'due']

describe.each(columns)('[1.1] paging by %s', (sort) => {
  const all = sorted(sortOf(sort, false), rows)

  it('meets every row once, there and back', () => {
    const there: Row[] = []
    for (let page = all.slice(0, 7); page.length > 0;) {
      there.push(...page)
      const where = besideCursor(sort, cursorOf(sort, page.at(-1)!), 'after')
      page = sorted(
        sortOf(sort, false),
        rows.filter((row) => holds(where, row)),
      ).slice(0, 7)
    }
    expect(there.map(({ id }) => id)).toEqual(all.map(({ id }) => id))

    const back: Row[] = []
    for (let cursor = cursorOf(sort, all.at(-1)!); ;) {
      const where = besideCursor(sort, cursor, 'before')
      const page = sorted(
        sortOf(sort, true),
        rows.filter((row) => holds(where, row)),
      ).slice(0, 7)
      if (page.length === 0) break
      back.push(...page)
      cursor = cursorOf(sort, page.at(-1)!)
    }
    expect(back.reverse().map(({ id }) => id)).toEqual(all.slice(0, -1).map(({ id }) => id))
  })

  it('writes cursors it understands, and filters a client may use', () => {
    const cursor = cursorOf(sort, rows[0]!)
    expect(isCursor(sort, cursor)).toBe(true)
    const where = { and: [{ status: { in: ['open'] } }, besideCursor(sort, cursor, 'after')] }
    expect(boundedQuery({ where, sort: sortOf(sort, false) }, new Set(['client']))).toEqual({
      ok: true,
    })
  })
})

it.each([
  '',
  '~',
  'urgent',
  `secret~2026-05-01T10:00:00.000Z~${rows[0]!.id}`,
  `high~2026-05-01T10:00:00.000Z~${rows[0]!.id}~more`,
  `high~2026-99-01T10:00:00.000Z~${rows[0]!.id}`,
  `high~now~${rows[0]!.id}`,
  'high~2026-05-01T10:00:00.000Z~1',
  7,
  undefined,
])('[1.1] takes %j for no cursor', (asked) => {
  expect(isCursor('priority', asked)).toBe(false)
})
