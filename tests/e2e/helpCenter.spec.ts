import { expect, test } from '../support/browserTest'
import { password, signIn } from './portalPages'

const article = '/help/a-request-that-gets-solved-fast'

test.use({ expectedErrors: [/status of 404/] })

test('[4.3] visitors read what is for everybody, and nothing else', async ({ page }) => {
  const answers: unknown[] = []
  // For clients, for staff, and for nobody because it is not there.
  for (const slug of ['your-staging-site', 'runbook-site-down', 'not-there']) {
    const response = await page.goto(`/help/${slug}`)
    answers.push([response?.status(), await page.locator('main').innerText()])
  }
  expect(answers[0]).toEqual(answers[2])
  expect(answers[1]).toEqual(answers[2])

  const response = await page.goto('/help')
  expect(response?.status()).toBe(200)
  expect(response?.headers()).toMatchObject({ 'cache-control': 'private, no-cache' })
  await expect(page.getByRole('link', { name: /How to write a request/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Your staging site/ })).toHaveCount(0)
  await page.getByRole('link', { name: /How to write a request/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/How to write a request/)
  await expect(page).toHaveTitle(/^How to write a request .* · Support$/)
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /Four facts/)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'index, follow')
  await expect(page.getByRole('link', { name: 'Help center' }).first()).toHaveAttribute(
    'aria-current',
    'true',
  )
  await page
    .getByRole('navigation', { name: 'You are here' })
    .getByRole('link', { name: 'Working with us' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Working with us')
})

test('[4.3] clients read what is for clients; nothing of theirs is kept', async ({ page }) => {
  await signIn(page, 'bob@globex.example', '/help')
  const response = await page.goto('/help/your-staging-site')
  expect(response?.headers()).toMatchObject({ 'cache-control': 'private, no-store' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('staging')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, nofollow')
  expect((await page.goto('/help/runbook-site-down'))?.status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('[4.3] search, vote, add words, and ask after all', async ({ page }) => {
    await page.goto('/help')
    await page.getByRole('combobox').fill('requst piority')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(page).toHaveURL('/help?q=requst+piority')
    await expect(page.getByRole('heading', { name: 'Results for' })).toBeVisible()
    await page.getByRole('link', { name: /How to write a request/ }).click()

    await page.getByRole('button', { name: 'No', exact: true }).click()
    await expect(page.getByRole('status')).toContainText('Thank you.')
    await expect(page.getByRole('button', { name: 'No', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    )
    await page.getByLabel('What was missing or wrong?').fill('Where to find the address bar.')
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('status')).toContainText('The people who write these articles')
    await page.reload()
    await expect(page.getByLabel('What was missing or wrong?')).toHaveValue(
      'Where to find the address bar.',
    )
    await page.getByRole('button', { name: 'Yes', exact: true }).click()
    await expect(page.getByLabel('What else would you like to know?')).toBeVisible()

    await page.getByRole('link', { name: 'Open a request' }).click()
    await expect(page).toHaveURL(/\/sign-in\?next=/)
    await page.getByLabel('Email address').fill('ada@acme.example')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('New request')
  })

  test('[4.3] a search that finds nothing says so, and where to go', async ({ page }) => {
    await page.goto('/help?q=xylophone')
    await expect(page.getByText('No article was found for “xylophone”.')).toBeVisible()
    await page.getByRole('link', { name: 'Browse all sections' }).click()
    await expect(page).toHaveURL('/help')
    await page.goto(`/help?q=${encodeURIComponent('<script>alert(1)</script>')}&page=-3`)
    await expect(page.getByText('<script>alert(1)</script>')).toBeVisible()
  })
})

test('[4.3] a vote too long is kept and refused, one in another tab replaced', async ({ page }) => {
  await signIn(page, 'alan@acme.example', article)
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await page.getByLabel('What else would you like to know?').fill('x'.repeat(2001))
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText('Use at most 2,000 characters. It has 2,001.')).toBeVisible()
  await expect(page.getByLabel('What else would you like to know?')).toHaveValue(/^x{2001}$/)
})
