import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { agentApi } from './parts/agentApi'
import { countStreams, untilLive } from './parts/streams'
import { enter } from './parts/enter'
import { newTicket, signInByForm } from './portalPages'

test('many tabs hold one stream, and another takes over when its tab is closed', async ({
  page,
  request,
}) => {
  const sam = await agentApi(request)
  const context = page.context()
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'In many tabs')
  const ticket = await sam.idOf(number)
  await page.close()

  const tabs: { tab: Page; opened: string[] }[] = []
  for (let count = 0; count < 5; count++) {
    const tab = await context.newPage()
    const opened = countStreams(tab)
    await tab.goto(`/tickets/${number}`)
    tabs.push({ tab, opened })
  }
  await sam.write(ticket, 'canary-for-all-tabs')
  for (const { tab } of tabs) {
    await tab.bringToFront()
    await expect(tab.getByText('canary-for-all-tabs')).toBeVisible()
  }
  // Not how often: whoever leads may have to open it again.
  const listening = () => tabs.filter(({ opened }) => opened.length > 0)
  const [leader, ...more] = listening()
  expect(more.length, 'other tabs that hold a stream').toBe(0)
  const others = tabs.filter((each) => each !== leader)
  await leader?.tab.close()
  await sam.write(ticket, 'canary-after-the-change')
  for (const { tab } of others) {
    await tab.bringToFront()
    await expect(tab.getByText('canary-after-the-change')).toBeVisible()
  }
  expect(listening().length, 'one of them took over').toBe(2)
})

test('a page whose session has ended says so, and goes on after a new sign-in', async ({
  page,
  request,
}) => {
  const sam = await agentApi(request)
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'Signed out in another tab')
  const ticket = await sam.idOf(number)
  const live = untilLive(page)
  await page.goto(`/tickets/${number}`)
  await live
  const other = await page.context().newPage()
  await other.goto('/tickets')
  await other.locator('summary').filter({ hasText: 'Account of' }).click()
  await other.getByRole('button', { name: 'Sign out' }).click()
  await expect(other.getByText('You are signed out.')).toBeVisible()

  const line = page.getByText('You are signed out, so this page no longer follows')
  await expect(line).toBeVisible()
  await sam.write(ticket, 'canary-while-signed-out')
  await signInByForm(other, 'ada@acme.example')
  await page.bringToFront()
  await expect(page.getByText('canary-while-signed-out')).toBeVisible()
  await expect(line).toBeHidden()
})
