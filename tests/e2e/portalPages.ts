import type { Page } from '@playwright/test'
import { callerWith } from './parts/desk'
import { enter } from './parts/enter'
import { usualCategory } from './parts/usualCategory'

export const password = 'desk-demo-2026'

/** On a page of the portal as that person, who has signed in somehow. */
export async function signIn(page: Page, email: string, goTo = '/tickets') {
  await enter(page.context(), email)
  await page.goto(goTo)
}

/** Signs in by the form, as a person does: for tests of just that. */
export async function signInByForm(page: Page, email: string, goTo = '/tickets') {
  await page.goto(`/sign-in?next=${encodeURIComponent(goTo)}`)
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname === goTo.split('?')[0])
}

/** The keys of the portal are heard: they come to life after what they move through. */
export const keysAreHeard = (page: Page) =>
  page.locator('button[aria-haspopup=dialog]').first().waitFor({ state: 'attached' })

/** A request of whoever is signed in there, sent over HTTP. Returns its number. */
export async function newTicket(
  page: Page,
  subject: string,
  description = 'As the subject says.',
): Promise<number> {
  const held = (await page.context().cookies()).find(({ name }) => name.endsWith('payload-token'))
  const call = callerWith(held?.value ?? '')
  const { docs } = await call('get', usualCategory)
  const data = { subject, description, category: docs[0]?.id, priority: 'high' }
  return (await call('post', 'tickets', data)).doc.number
}

/** Sends a request by the form, and is on its page then. Returns its number. */
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
  await page.waitForURL(/\/tickets\/\d+/)
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
