import type { Page } from '@playwright/test'

export const password = 'desk-demo-2026'

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, email: string, goTo = '/tickets') {
  await page.goto(`/sign-in?next=${encodeURIComponent(goTo)}`)
  await page.getByLabel('Mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname === goTo.split('?')[0])
}

/** React has taken over the page: a key pressed earlier goes nowhere. */
export const pageIsAlive = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  )

/** Sends a request and returns its number. */
export async function createTicket(
  page: Page,
  subject: string,
  description = 'As the subject says.',
) {
  await page.goto('/tickets/new')
  await page.getByLabel('Subject').fill(subject)
  await page.getByLabel('Category').selectOption({ label: 'Technical Issue' })
  await page.getByLabel('Description').fill(description)
  await page.getByRole('button', { name: 'Send request' }).click()
  await page.waitForURL(/\/tickets\/\d+\?done=created/)
  return Number(/\/tickets\/(\d+)/.exec(page.url())?.[1])
}

const decoded = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&')

/** The hidden fields of the page's main form, as a browser without JavaScript would send them. */
export function hiddenFields(html: string): Record<string, string> {
  const main = html.slice(html.indexOf('<main'))
  const inputs = [...main.matchAll(/<input type="hidden"([^>]*)>/g)].map(([, rest]) => rest ?? '')
  const of = (input: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1]
  return Object.fromEntries(
    inputs.map((input) => [decoded(of(input, 'name') ?? ''), decoded(of(input, 'value') ?? '')]),
  )
}
