import { expect, it } from 'vitest'

import { inspectedOnly } from '@/hooks/articles/articleFiles'

const ask = (operation: string, req: object, args: object = {}) =>
  inspectedOnly({ args, operation, req: { context: {}, i18n: {}, ...req } } as never)

it('takes no file that came past the form, neither as a new one nor in place of another', () => {
  const byForm = expect.objectContaining({ status: 400 })
  expect(() => ask('create', { file: { data: 'x' } })).toThrow(byForm)
  expect(() => ask('update', { file: { data: 'x' } })).toThrow(byForm)
})

it('changes the words of a file alone', async () => {
  const args = { data: { alt: 'Blue', filename: 'x.png' } }
  expect(await ask('update', { query: { uploadEdits: {} } }, args)).toEqual({
    data: { alt: 'Blue' },
  })
})
