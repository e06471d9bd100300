import { expect, test } from '../support/browserTest'
import { caughtMails } from './parts/caughtMails'
import { password } from './portalPages'

const mailboxPage = process.env.DESK_E2E_MAILBOX ?? 'http://localhost:3001'

test.use({ javaScriptEnabled: false })

/** The link of the newest mail to this address with these words in its subject. */
async function linkTo(address: string, words: string): Promise<string> {
  let link: string | undefined
  await expect
    .poll(async () => {
      const mails = await caughtMails(mailboxPage, words)
      const mail = mails.findLast(({ to }) => to.some((each) => each.address === address))
      link = /https?:\S+\/set-password\/[\w-]{43}(\?first=yes)?/.exec(mail?.text ?? '')?.[0]
      return link
    })
    .toBeTruthy()
  return link ?? ''
}

test('without JavaScript: invited, changed, forgotten and set anew', async ({ page, baseURL }) => {
  const email = `invited-${Date.now()}@acme.example`
  const signedIn = await page.request.post('/api/staff/login', {
    data: { email: 'admin@desk.example', password },
  })
  const { token } = (await signedIn.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }
  const acme = await page.request.get('/api/organizations?where[name][equals]=Acme', { headers })
  const { docs } = (await acme.json()) as { docs: { id: string }[] }
  const added = await page.request.post('/api/clients', {
    headers,
    data: { email, name: 'Ida Rhodes', memberships: [{ organization: docs[0]?.id }] },
  })
  expect(added.status()).toBe(201)
  await page.context().clearCookies()

  const fillIn = async (values: Record<string, string>, button: string) => {
    for (const [label, value] of Object.entries(values)) {
      await page.getByLabel(label, { exact: true }).fill(value)
    }
    await page.getByRole('button', { name: button }).click()
  }
  const chosen = (value: string) => ({ 'New password': value, 'New password again': value })
  const signIn = (value: string) => fillIn({ 'Email address': email, Password: value }, 'Sign in')

  const invitation = await linkTo(email, 'Your account at')
  expect(invitation.startsWith(`${baseURL}/set-password/`)).toBe(true)
  await page.goto(invitation)
  await expect(page.getByText(`For the account of ${email}.`)).toBeVisible()
  await fillIn(chosen('password1'), 'Set password')
  await expect(page.getByText('Many people use this password.')).toBeVisible()
  await fillIn(chosen(email), 'Set password')
  await expect(page.getByText('Your email address is no password.')).toBeVisible()
  await fillIn(chosen('four words in a row'), 'Set password')
  // Whoever has just chosen a password need not type it once more.
  await expect(page).toHaveURL('/welcome')
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await signIn('four words in a row')
  await expect(page).toHaveURL('/tickets')

  await page.goto('/account/password')
  await fillIn(
    { 'Current password': 'not this one', ...chosen('another four words') },
    'Change password',
  )
  await expect(page.getByText('This is not your current password.')).toBeVisible()
  await fillIn(
    { 'Current password': 'four words in a row', ...chosen('another four words') },
    'Change password',
  )
  await expect(page.getByText('Your password is changed.')).toBeVisible()

  await page.context().clearCookies()
  await page.goto('/forgot-password')
  await fillIn({ 'Email address': email }, 'Send the link')
  await expect(page.getByRole('status')).toContainText('an email with a link is on its way')
  const link = await linkTo(email, 'Set a new password')
  await page.goto(link)
  await fillIn(chosen('a third set of words'), 'Set password')
  await expect(page.getByText('Your new password is set.')).toBeVisible()
  await signIn('a third set of words')
  await expect(page).toHaveURL('/tickets')

  await page.context().clearCookies()
  // Used up, as the invitation has been since a password was chosen by another way.
  for (const used of [link, invitation]) {
    await page.goto(used)
    await expect(page.getByRole('alert')).toContainText('used up or too old')
    await expect(page.getByLabel('New password', { exact: true })).toHaveCount(0)
    await expect(page.getByText(email)).toHaveCount(0)
  }
  await expect(page.getByRole('link', { name: 'Ask for a new link' })).toBeVisible()
})
