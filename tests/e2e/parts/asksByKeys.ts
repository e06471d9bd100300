import { expect, type Page } from '@playwright/test'
import { barriersIn } from './barriers'

/** A time for a reply, and somebody who goes on: each asked for by keys, and read in any size. */
export async function asksByKeys(page: Page) {
  await page.getByRole('button', { name: 'More ways to send' }).press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const later = page.getByRole('form', { name: 'Send later' })
  await expect(later.getByRole('combobox')).toBeFocused()
  expect(await barriersIn(page, '.desk-reply')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(later).toHaveCount(0)

  await page.getByRole('button', { name: 'More', exact: true }).press('Enter')
  await page.keyboard.type('Hand')
  await page.keyboard.press('Enter')
  const question = page.getByRole('dialog', { name: 'Hand over' })
  await expect(question.getByRole('combobox')).toBeFocused()
  await expect(question).toBeInViewport({ ratio: 1 })
  expect(await barriersIn(page, '.desk-dialog')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
}
