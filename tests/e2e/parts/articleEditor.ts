import type { Page } from '@playwright/test'
import pg from 'pg'
import { expect } from '../../support/browserTest'

type Kept = { _nodeMap: Map<string, { __text?: string }>; _selection?: { anchor: Place } }
type Place = { key: string; offset: number }

/** Where the editor itself has the caret, which may be a moment behind the browser. */
const caret = (editor: Page) =>
  editor.evaluate(() => {
    const root = document.querySelector('[contenteditable=true]') as unknown as {
      __lexicalEditor: { getEditorState(): Kept }
    }
    const { _nodeMap, _selection } = root.__lexicalEditor.getEditorState()
    const { key = '', offset = -1 } = _selection?.anchor ?? {}
    return [_nodeMap.get(key)?.__text ?? '', offset]
  })

/** Something of the editor's own menu, on a line of its own below these words. */
export async function below(editor: Page, words: string, wanted: 'upload' | 'table') {
  const line = editor.locator('[contenteditable=true]').first().getByText(words)
  const all = (await line.textContent()) ?? ''
  await line.click()
  await expect.poll(async () => (await caret(editor))[0]).toBe(all)
  await editor.keyboard.press('End')
  await expect.poll(() => caret(editor)).toEqual([all, all.length])
  await editor.keyboard.press('Enter')
  await expect.poll(() => caret(editor)).toEqual(['', 0])
  await editor.keyboard.type(`/${wanted}`)
  await editor.locator(`#slash-menu-popup__item-${wanted}`).click()
}

/** At ten in the morning of the 15th of next month. */
export async function schedule(editor: Page) {
  await editor.locator('#action-save-popup .popup-button').click()
  await editor.locator('#schedule-publish').click()
  const drawer = editor.locator('.schedule-publish')
  await drawer.locator('.date-time-picker__input-wrapper input').click()
  await editor.locator('.react-datepicker__navigation--next').click()
  await editor
    .locator('.react-datepicker__day--015:not(.react-datepicker__day--outside-month)')
    .click()
  await editor
    .locator('.react-datepicker__time-list-item')
    .filter({ hasText: '10:00' })
    .first()
    .click()
  await editor.locator('#scheduled-publish-save').click()
  await expect(editor.getByText(/scheduled successfully/i)).toBeVisible()
  const dialog = editor.getByRole('dialog', { name: /^schedule-publish/ })
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(dialog).toBeHidden()
}

/** Lets the time come that something was scheduled for. */
export async function comesTrue(article: string) {
  const database = new pg.Client({ connectionString: process.env.DESK_E2E_DATABASE })
  await database.connect()
  const { rowCount } = await database.query(
    'update payload_jobs set wait_until = now() where input::text like $1',
    [`%${article}%`],
  )
  await database.end()
  expect(rowCount).toBe(1)
}
