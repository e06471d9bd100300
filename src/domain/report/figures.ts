/** What was measured of some tickets, in seconds as the clock on the wall counts them. */
export type Figures = {
  created: number
  answered: number
  answerMedian: number | null
  answerP90: number | null
  resolved: number
  resolveMedian: number | null
  resolveP90: number | null
  reopened: number
  rated: number
  /** Four or five of five. */
  satisfied: number
  score: number | null
}

export type FigureRow = Figures & { key: string | null; label: string | null }

/** What of a measured group the database counts by itself. */
export type Cohort = {
  cohort: 'created' | 'resolved' | 'rated' | 'reopened'
  isTotal: boolean
  key: string | null
  label: string | null
  count: number
  part: number | null
  median: number | null
  p90: number | null
}

const nothing: Figures = {
  created: 0,
  answered: 0,
  answerMedian: null,
  answerP90: null,
  resolved: 0,
  resolveMedian: null,
  resolveP90: null,
  reopened: 0,
  rated: 0,
  satisfied: 0,
  score: null,
}

function figuresOf({ cohort, count, part, median, p90 }: Cohort): Partial<Figures> {
  switch (cohort) {
    case 'created':
      return { created: count, answered: part ?? 0, answerMedian: median, answerP90: p90 }
    case 'resolved':
      return { resolved: count, resolveMedian: median, resolveP90: p90 }
    case 'rated':
      return { rated: count, satisfied: part ?? 0, score: median }
    case 'reopened':
      return { reopened: count }
  }
}

/** All together, and row by row: what most came from first. */
export function figuresIn(cohorts: readonly Cohort[]): { total: Figures; rows: FigureRow[] } {
  let total = nothing
  const rows = new Map<string | null, FigureRow>()
  for (const cohort of cohorts) {
    const { isTotal, key, label } = cohort
    if (isTotal) total = { ...total, ...figuresOf(cohort) }
    else rows.set(key, { ...nothing, ...rows.get(key), key, label, ...figuresOf(cohort) })
  }
  const sorted = [...rows.values()].toSorted(
    (a, b) => b.created - a.created || (a.label ?? '').localeCompare(b.label ?? ''),
  )
  return { total, rows: sorted }
}

/** Until when an answer counts for which column: minutes. */
export const answerBounds = [15, 60, 4 * 60, 24 * 60, 3 * 24 * 60] as const

/** What a report can show ticket by ticket that no filter of a list says. */
export const reportShows = [
  'reopened',
  'answer-0',
  'answer-1',
  'answer-2',
  'answer-3',
  'answer-4',
  'answer-5',
] as const
export type ReportShow = (typeof reportShows)[number]
