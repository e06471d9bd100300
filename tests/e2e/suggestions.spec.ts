import { expect, test } from '../support/browserTest'
import { barriers } from './parts/barriers'
import { fillIn, open } from './parts/requestForm'

const title = 'Messages of the contact form do not arrive'

test(
  '[4.3] an article answers a request before it is sent',
  { tag: '@both' },
  async ({ page }, { project }) => {
    await open(page)
    await fillIn(page, 'Contact form sends nothing', 'Messages never reach our inbox.')
    const suggestions = page.getByRole('complementary', { name: 'These may help' })
    await suggestions.getByRole('link', { name: title }).click()
    const panel = page.getByRole('dialog', { name: title })
    await expect(panel.getByRole('heading', { name: 'Where to look' })).toBeVisible()
    expect(await barriers(page, 'the panel', project.name === 'phone')).toEqual([])

    await panel.getByRole('button', { name: 'Go on writing' }).click()
    await expect(panel).toBeHidden()
    await expect(page.getByLabel('Subject')).toHaveValue('Contact form sends nothing')
    await expect(page.getByLabel('Description')).toHaveValue('Messages never reach our inbox.')

    await suggestions.getByRole('link', { name: title }).click()
    await panel.getByRole('button', { name: 'This solved it' }).click()
    await expect(page.getByText('Your draft is gone, and no request was sent.')).toBeVisible()
    await page.goto('/tickets/new')
    await expect(page.getByLabel('Subject')).toHaveValue('')
    await expect(page.getByText('Your draft is back.')).toHaveCount(0)
  },
)
