import type { Page } from '@playwright/test'
import { newTicket } from '../portalPages'
import { enter } from './enter'

export const messages = '**/api/tickets/*/messages'

export const article = (page: Page, text: string | RegExp) =>
  page.getByRole('article').filter({ hasText: text })

/** Ada before a ticket of her own. Returns its number. */
export async function open(page: Page, subject: string) {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, subject)
  await page.goto(`/tickets/${number}`)
  return number
}

export async function write(page: Page, text: string) {
  await page.getByLabel('Your reply').fill(text)
  await page.getByRole('button', { name: 'Send reply' }).click()
}

/** Something waits at `opened` until it is told to go on. */
export const gate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}
