import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { tokenOn } from './parts/enter'
import { password, signIn } from './portalPages'

const email = 'tom@initech.example'

/** Nobody else uses this account: each test begins with the same. Reads what is stored. */
async function freshAccount(request: APIRequestContext) {
  const headers = { Authorization: `JWT ${await tokenOn(email)}` }
  const { user } = await (await request.get('/api/clients/me', { headers })).json()
  const address = `/api/clients/${user.id}`
  await request.patch(address, {
    headers,
    data: {
      ...{ name: 'Tom Reyes', language: 'en', timeZone: 'Europe/Berlin', theme: 'system' },
      mailChoices: { ticketCreated: true, reply: true, statusChanged: true },
    },
  })
  return async () => (await request.get(address, { headers })).json()
}

async function signInAs(page: Page, email: string) {
  await page.getByLabel('Email address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled, locale: 'en' })

    test('[1.x] name, language, time zone and theme reach every page', async ({
      page,
      playwright,
      baseURL,
    }) => {
      const read = await freshAccount(await playwright.request.newContext({ baseURL }))
      await page.goto('/account')
      await signInAs(page, email)
      await page.getByLabel('Name').fill('   ')
      await page.getByRole('button', { name: 'Save' }).first().click()
      await expect(page.getByText('Enter your name.')).toBeVisible()
      await expect(page.getByText('Nothing was saved.')).toBeVisible()

      await page.getByLabel('Name').fill('Tom Marie Reyes')
      await page.getByLabel('Language').selectOption('de')
      await page.getByLabel('Time zone').selectOption('Asia/Tokyo')
      await page.getByLabel('Appearance').selectOption('dark')
      await page.getByRole('button', { name: 'Save' }).first().click()
      await expect(page.getByText('Gespeichert.')).toBeVisible()
      const html = page.locator('html')
      await expect(html).toHaveAttribute('lang', 'de')
      await expect(html).toHaveAttribute('data-theme', 'dark')
      await expect(page.getByLabel('Zeitzone')).toHaveValue('Asia/Tokyo')
      await expect(page.getByLabel('Name')).toHaveValue('Tom Marie Reyes')
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(
        'rgb(233, 235, 239)',
      )

      await page.getByLabel('Antworten auf meine Anfragen').uncheck()
      await page.getByRole('button', { name: 'Speichern' }).nth(1).click()
      await expect(page.getByText('Ihre Auswahl der Mails ist gespeichert.')).toBeVisible()
      await expect(page.getByLabel('Antworten auf meine Anfragen')).not.toBeChecked()
      await expect(page.getByLabel('Änderungen des Status')).toBeChecked()
      expect(await read()).toMatchObject({
        name: 'Tom Marie Reyes',
        language: 'de',
        timeZone: 'Asia/Tokyo',
        theme: 'dark',
        mailChoices: { ticketCreated: true, reply: false, statusChanged: true },
      })

      // Signed out, it still looks as they like it.
      await page.locator('summary').filter({ hasText: 'Konto von' }).click()
      await page.getByRole('button', { name: 'Abmelden' }).click()
      await expect(page.getByText('Sie sind abgemeldet.')).toBeVisible()
      await expect(html).toHaveAttribute('data-theme', 'dark')
      await expect(html).toHaveAttribute('lang', 'de')
    })
  })
}

test('values that no list offers are refused in words', async ({ page, playwright, baseURL }) => {
  const read = await freshAccount(await playwright.request.newContext({ baseURL }))
  await page.goto('/account')
  await signInAs(page, email)
  await page.getByLabel('Time zone').evaluate((select) => {
    const option = document.createElement('option')
    option.value = 'Mars/Olympus'
    option.selected = true
    select.append(option)
  })
  await page.getByRole('button', { name: 'Save' }).first().click()
  await expect(page.getByText('Choose a time zone from the list.')).toBeVisible()
  expect(await read()).toMatchObject({ timeZone: 'Europe/Berlin' })
})

test.describe('a session that ended', () => {
  // The stream of the page that stood open learns of it as well.
  test.use({ expectedErrors: [/status of 401/] })

  test('is told, and leads back to the page', async ({ page, context }) => {
    await page.goto('/sign-in')
    await signInAs(page, 'bea@globex.example')
    await expect(page).toHaveURL('/tickets')
    const token = (await context.cookies()).find(({ name }) => name.endsWith('-token'))
    await context.clearCookies({ name: token?.name })
    await page.goto('/account')
    await expect(page).toHaveURL('/sign-in?next=%2Faccount')
    await expect(page.getByText('You were signed out.')).toBeVisible()
    await signInAs(page, 'bea@globex.example')
    await expect(page).toHaveURL('/account')

    await page.locator('summary').filter({ hasText: 'Account of' }).click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByText('You are signed out.')).toBeVisible()
    await page.goto('/account')
    await expect(page.getByText('Sign in to open this page.')).toBeVisible()
  })
})

test.describe('in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' })

  test('the first time one is shown around, and offered the zone of the browser', async ({
    page,
    playwright,
    baseURL,
  }) => {
    const read = await freshAccount(await playwright.request.newContext({ baseURL }))
    await page.goto('/sign-in?done=password-set&next=%2Fwelcome')
    await signInAs(page, email)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome, Tom Reyes')
    await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Tokyo')
    await page.getByLabel('Name').fill('Ida')
    await page.getByRole('button', { name: 'Save and go to my tickets' }).click()
    await expect(page).toHaveURL('/tickets')
    expect(await read()).toMatchObject({ name: 'Ida', timeZone: 'Asia/Tokyo' })
    await page.goto('/account')
    await page.getByLabel('Time zone').selectOption('UTC')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await expect(page.getByText('Saved.')).toBeVisible()
    await expect(page.getByLabel('Time zone')).toHaveValue('UTC')
  })
})

test('the navigation says where one is @phone', async ({ page }) => {
  await signIn(page, 'ada@acme.example')
  const here = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]')
  for (const [name, path] of [
    ['Help center', '/help'],
    ['Your account', '/account'],
    ['Tickets', '/tickets'],
  ] as const) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click()
    await expect(page).toHaveURL(path)
    await expect(here).toHaveText(name)
    await expect(here).toHaveAttribute('aria-current', 'page')
  }
})
