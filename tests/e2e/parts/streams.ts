import type { Page } from '@playwright/test'

const isStream = (url: string) => url.includes('/events-stream')

/** Counts the streams that this page holds or has held. */
export function countStreams(page: Page) {
  const opened: string[] = []
  page.on('request', (request) => {
    const accept = request.headers().accept ?? ''
    if (isStream(request.url()) && accept === 'text/event-stream') opened.push(request.url())
  })
  return opened
}

/** Resolves when this page, or another of its browser, hears what happens. */
export const untilLive = (page: Page) =>
  page.waitForResponse((response) => isStream(response.url()) && response.status() === 200)
