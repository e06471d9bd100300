import lighthouse from 'lighthouse'

export type Scores = {
  performance: number
  accessibility: number
  /** Milliseconds, but for the shift. */
  firstPaint: number
  largestPaint: number
  blocked: number
  shift: number
  failed: string[]
}

/** One visit to a page as Lighthouse judges it: a middling phone on a slow network. */
export async function lighthousePage(url: string, port: number, cookie: string): Promise<Scores> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility'],
    disableStorageReset: true,
    extraHeaders: { Cookie: cookie },
  })
  if (!result) throw new Error(`Lighthouse has no result for ${url}.`)
  const { audits, categories, runtimeError } = result.lhr
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`)
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100)
  const failed = (categories.accessibility?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
    .map(({ id }) => id)
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    failed,
  }
}

/** The run whose performance lies in the middle. */
export const middleOf = (runs: readonly Scores[]): Scores => {
  const sorted = runs.toSorted((a, b) => a.performance - b.performance)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('Nothing was measured.')
  return middle
}
