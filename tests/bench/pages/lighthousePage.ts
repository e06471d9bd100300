import lighthouse, { desktopConfig, type Flags } from 'lighthouse'

export type Scores = {
  performance: number
  accessibility: number
  /** Milliseconds, but for the shift. */
  firstPaint: number
  largestPaint: number
  blocked: number
  shift: number
  /** Until the first byte, measured, not simulated. */
  server: number
  failed: string[]
}

/**
 * What Lighthouse sees with: its own two presets, untouched. A phone is a middling one on a slow
 * network, four times slower than this machine; a desktop has a quick line and all of the machine.
 */
export const devices = { phone: undefined, desktop: desktopConfig } as const
export type Device = keyof typeof devices

type Visit = { url: string; port: number; cookie: string; device: Device }

/** One visit to a page as Lighthouse judges it. */
export async function lighthousePage({ url, port, cookie, device }: Visit): Promise<Scores> {
  const flags: Flags = {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility'],
    disableStorageReset: true,
    extraHeaders: { Cookie: cookie },
    // A stream stays open, so a page is never through with its network: all else is by then.
    maxWaitForLoad: 15_000,
  }
  const result = await lighthouse(url, flags, devices[device])
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
    server: value('server-response-time'),
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
