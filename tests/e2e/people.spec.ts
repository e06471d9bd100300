import { expect, test } from '../support/browserTest'
import { barriers } from './parts/barriers'
import { callerWith } from './parts/desk'
import { enter, tokenOn } from './parts/enter'

/** What stands in the way on the page itself; its head is Payload's own. */
const ours = async (...asked: Parameters<typeof barriers>) =>
  (await barriers(...asked)).filter((found) => !/doc-tabs|doc-header/.test(found))

test('a client is added to an organization, invited again, disabled and enabled', async ({
  page,
}) => {
  const nora = callerWith(await tokenOn('admin@desk.example'))
  const organization = `Walked ${Date.now()}`
  const { doc } = await nora('post', 'organizations', { name: organization })
  await enter(page.context(), 'admin@desk.example')
  await page.goto(`/admin/collections/organizations/${doc.id}/overview`)
  await expect(page).toHaveTitle(`${organization} · Desk`)

  expect(await ours(page, 'an organization')).toEqual([])
  await page.getByRole('button', { name: 'Add a client' }).click()
  const dialog = page.getByRole('dialog')
  const name = `Nia Walker ${Date.now()}`
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('Mail address').fill(`nia-${Date.now()}@walked.example`)
  await dialog.getByRole('button', { name: 'Add and invite' }).click()
  await expect(dialog).toBeHidden()

  await page.getByRole('region', { name: 'People' }).getByRole('link', { name }).click()
  await expect(page).toHaveTitle(`${name} · Desk`)
  const about = page.getByRole('region', { name: 'About' })
  await expect(about.getByRole('link', { name: organization })).toBeVisible()
  expect(await ours(page, 'a client')).toEqual([])
  await page.getByRole('button', { name: /^Invite/ }).click()
  await expect(page.getByText(`An invitation is on its way to ${name}.`)).toBeVisible()

  await page.getByRole('textbox', { name: 'Notes of the team' }).fill('Calls back after lunch.')
  await page.getByRole('button', { name: 'Save notes' }).click()
  await expect(page.getByRole('button', { name: 'Save notes' })).toBeHidden()

  for (const [act, then] of [
    ['Disable', 'Enable'],
    ['Enable', 'Disable'],
  ] as const) {
    await page.getByRole('button', { name: act, exact: true }).click()
    await dialog.getByRole('button', { name: act, exact: true }).click()
    await expect(page.getByRole('button', { name: then, exact: true })).toBeVisible()
  }
  const activity = page.getByRole('region', { name: 'Activity' })
  for (const told of ['sent another invitation', 'disabled this account', 'enabled this account']) {
    await expect(activity.getByText(told)).toBeVisible()
  }
})
