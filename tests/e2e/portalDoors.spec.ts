import { expect, test } from '../support/browserTest'
import { enter } from './parts/enter'
import { newTicket, password, signInByForm } from './portalPages'

// A page that is not there is what these tests ask for.
test.use({ expectedErrors: [/status of 404/] })

test('somebody else’s ticket is as absent as none', async ({ page, browser }) => {
  const bob = await browser.newContext()
  const bobPage = await bob.newPage()
  await enter(bobPage.context(), 'bob@globex.example')
  const foreign = await newTicket(bobPage, 'Only for Globex')
  await bob.close()

  await enter(page.context(), 'ada@acme.example')
  const pages = []
  for (const number of [foreign, 987654]) {
    const response = await page.goto(`/tickets/${number}`)
    pages.push([response?.status(), await page.locator('main').innerText()])
  }
  expect(pages[0]).toEqual(pages[1])
  expect(pages[0]?.[0]).toBe(404)
  await page.goto('/tickets?view=all')
  await expect(page.getByText('Only for Globex')).toHaveCount(0)
})

test('after signing in one stays on this site', async ({ page, baseURL }) => {
  // Each way to write such an address: tests/src/portal/localPath.
  await page.goto(`/sign-in?next=${encodeURIComponent('/\\evil.example')}`)
  await page.getByLabel('Email address').fill('ada@acme.example')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(`${baseURL}/tickets`)
})

test('signing out ends the session itself, not only the cookie', async ({ page, context }) => {
  await signInByForm(page, 'bea@globex.example')
  const kept = await context.cookies()
  expect(kept.find(({ name }) => name.endsWith('-token'))).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
  })
  await page.locator('summary').filter({ hasText: 'Account of' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()

  await context.addCookies(kept)
  await page.goto('/tickets')
  await expect(page).toHaveURL('/sign-in?next=%2Ftickets')
})

test('a session of staff opens no portal page, and the sign-in page says why', async ({ page }) => {
  const response = await page.request.post('/api/staff/login', {
    data: { email: 'sam@desk.example', password },
  })
  expect(response.status()).toBe(200)
  await page.goto('/tickets')
  await expect(page).toHaveURL('/sign-in?next=%2Ftickets')
  await expect(page.getByText('of the support team')).toBeVisible()
})

test('a wrong address and a wrong password are answered alike', async ({ page }) => {
  const answers: string[] = []
  for (const email of ['ivy@initech.example', 'nobody@initech.example']) {
    await page.goto('/sign-in')
    await page.getByLabel('Email address').fill(email)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    answers.push(await page.getByRole('alert').filter({ hasText: 'together' }).innerText())
  }
  expect(answers[0]).toBe(answers[1])
})
