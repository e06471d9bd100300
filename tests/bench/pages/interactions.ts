import type { Page } from '@playwright/test'

type Watched = typeof globalThis & { deskInteractions?: number[] }

/** Notes for every press and click how long the browser took until it painted the answer. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as Watched
    watched.deskInteractions = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.deskInteractions?.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  })
}

/** The page has loaded and has nothing left to do; a stream that stays open does not count. */
export const untilIdle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => requestIdleCallback(() => resolve(), { timeout: 5000 }), {
          timeout: 5000,
        }),
      ),
  )

/** Milliseconds of the slowest interaction, in steps of 8; those below 16 are not told apart. */
export async function slowestInteraction(page: Page, act: () => Promise<void>): Promise<number> {
  await watch(page)
  await act()
  // Two frames after the last one, so that its entry is there.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  )
  const durations = await page.evaluate(() => (globalThis as Watched).deskInteractions ?? [])
  return Math.max(0, ...durations)
}
