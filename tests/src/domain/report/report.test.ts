import { describe, expect, it } from 'vitest'
import { figuresIn, type Cohort } from '@/src/domain/report/figures'
import { listQuery, listsOfToday } from '@/src/domain/report/listsBehind'
import { nearSpans, readReportAsk, reportQuery } from '@/src/domain/report/reportAsk'
import { axisTicks, backlogBySpan, countsBySpan, spansOf } from '@/src/domain/report/spans'

const id = '019a0000-0000-7000-8000-000000000000'
const today = '2026-11-30'

describe('what a report is asked for', () => {
  it('is the last thirty days without a word', () => {
    expect(readReportAsk({}, today)).toEqual({
      from: '2026-11-01',
      until: today,
      by: 'assignee',
      filter: {},
    })
  })

  it('comes back from the address that says it', () => {
    const asked = { from: '2026-02-28', until: '2026-03-01', by: 'project', priority: 'low' }
    const read = readReportAsk({ ...asked, organization: id, category: '' }, today)
    expect(read).toMatchObject({ by: 'project', filter: { organization: id, priority: 'low' } })
    if ('field' in read) throw new Error('It was understood.')
    expect(
      readReportAsk(Object.fromEntries(new URLSearchParams(reportQuery(read))), today),
    ).toEqual(read)
  })

  it.each([
    ['from', { from: '2026-02-30' }],
    ['from', { from: '2026-12-01' }],
    ['from', { from: '2025-01-01', until: '2026-01-02' }],
    ['until', { until: 'today' }],
    ['until', { until: ['2026-01-01'] }],
    ['by', { by: 'status' }],
    ['organization', { organization: "' or 1=1" }],
    ['assignee', { assignee: [id, id] }],
    ['priority', { priority: 'toString' }],
  ] as const)('names %s where %j is not understood', (field, asked) => {
    expect(readReportAsk(asked, today)).toEqual({ field })
  })

  it('takes a whole leap year', () => {
    expect(readReportAsk({ from: '2024-01-01', until: '2024-12-31' }, today)).not.toHaveProperty(
      'field',
    )
  })

  it('knows months by their last day', () => {
    expect(nearSpans('2026-03-31')).toMatchObject({
      lastMonth: { from: '2026-02-01', until: '2026-02-28' },
      thisMonth: { from: '2026-03-01', until: '2026-03-31' },
    })
  })
})

describe('spans', () => {
  it.each([
    ['2026-11-01', '2026-11-30', 30, '2026-11-01', '2026-11-30'],
    // Weeks from Monday to Sunday, the first and the last cut off.
    ['2026-10-01', '2026-11-30', 10, '2026-10-01', '2026-11-30'],
    ['2026-01-15', '2026-11-30', 11, '2026-01-15', '2026-11-30'],
    ['2026-11-30', '2026-11-30', 1, '2026-11-30', '2026-11-30'],
  ])('from %s until %s are %i', (from, until, count, first, last) => {
    const spans = spansOf(from, until)
    expect(spans).toHaveLength(count)
    expect(spans[0]?.from).toBe(first)
    expect(spans.at(-1)?.until).toBe(last)
    // No day is left out, none is in two of them.
    for (const [at, span] of spans.entries()) {
      const next = spans[at + 1]
      if (!next) continue
      const dayAfter = new Date(Date.parse(span.until) + 86_400_000).toISOString().slice(0, 10)
      expect(next.from).toBe(dayAfter)
    }
  })

  it('count what lies in them', () => {
    const spans = [
      { from: '2026-11-01', until: '2026-11-02' },
      { from: '2026-11-03', until: '2026-11-03' },
    ]
    const rows = [
      { day: '2026-11-01', category: 'a', count: 2 },
      { day: '2026-11-02', category: 'a', count: 3 },
      { day: '2026-11-03', category: 'b', count: 4 },
    ]
    expect([...countsBySpan(rows, spans)]).toEqual([
      ['a', [5, 0]],
      ['b', [0, 4]],
    ])
    const flow = [
      { day: '2026-11-02', created: 3, resolved: 1 },
      { day: '2026-11-03', created: 0, resolved: 4 },
    ]
    expect(backlogBySpan(10, flow, spans)).toEqual([12, 8])
  })
})

it.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [4, [0, 1, 2, 3, 4]],
  [5, [0, 2, 4, 6]],
  [37, [0, 10, 20, 30, 40]],
  [100, [0, 50, 100]],
  [101, [0, 50, 100, 150]],
])('an axis up to %i has round numbers', (largest, ticks) => {
  expect(axisTicks(largest)).toEqual(ticks)
})

it('puts what was measured together, row by row', () => {
  const row = (cohort: Partial<Cohort>): Cohort =>
    ({
      isTotal: false,
      key: 'a',
      label: 'A',
      count: 1,
      part: null,
      median: null,
      p90: null,
      ...cohort,
    }) as Cohort
  const { total, rows } = figuresIn([
    row({ cohort: 'created', isTotal: true, key: null, count: 3, part: 2, median: 60, p90: 90 }),
    row({ cohort: 'created', key: 'b', label: 'B', count: 2 }),
    row({ cohort: 'created' }),
    row({ cohort: 'reopened', key: null, label: null }),
    row({ cohort: 'rated', count: 2, part: 1, median: 3.5 }),
  ])
  expect(total).toMatchObject({ created: 3, answered: 2, answerMedian: 60, answerP90: 90 })
  expect(
    rows.map(({ label, created, rated, score, reopened }) => [
      label,
      created,
      rated,
      score,
      reopened,
    ]),
  ).toEqual([
    ['B', 2, 0, null, 0],
    ['A', 1, 2, 3.5, 0],
    [null, 0, 0, null, 1],
  ])
})

it('says a list as its address', () => {
  expect(listQuery(listsOfToday('2026-11-30T00:00:00.000Z').waitsForUs)).toBe(
    'where[or][0][and][0][status][in]=open%2Cin_progress' +
      '&where[or][0][and][1][snoozedUntil][exists]=false' +
      '&where[or][0][and][2][lastReply.side][not_equals]=staff',
  )
})
