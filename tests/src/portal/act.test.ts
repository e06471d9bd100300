import { expect, it } from 'vitest'
import { chosenFiles, onceKey, typedValues } from '@/src/portal/act/form'

function form(entries: Record<string, string | File>) {
  const data = new FormData()
  for (const [name, value] of Object.entries(entries)) data.append(name, value)
  return data
}

const key = '6f1c5b52-0a57-4b8a-9b5e-0d6c0d9a4a11'

it('reads text from a form and nothing else', () => {
  const typed = typedValues(form({ subject: '  Hi  ', file: new File(['x'], 'x.txt') }), [
    'subject',
    'file',
    'missing',
  ])
  expect(typed).toEqual({ subject: 'Hi', file: '', missing: '' })
})

it('counts and keeps a line break of a form as one character', () => {
  const rows = ['  indented', 'one', '', 'two']
  const typed = typedValues(form({ content: `\r\n${rows.join('\r\n')}\r\n` }), ['content'])
  expect(typed.content).toBe(rows.join('\n'))
})

it('sees no file where none was chosen', () => {
  expect(chosenFiles(form({ files: new File([], '') }))).toEqual([])
  expect(chosenFiles(form({ files: new File([], 'undefined') }))).toEqual([])
  expect(chosenFiles(form({ files: new File([], 'empty.txt') }))).toHaveLength(1)
})

it('takes the same words from the same form for one request', () => {
  const once = onceKey(form({ onceKey: key }), { subject: 'a' })
  expect(once).toBe(onceKey(form({ onceKey: key }), { subject: 'a' }))
  expect(once).not.toBe(onceKey(form({ onceKey: key }), { subject: 'b' }))
})

it.each(['', 'short', 'a b c d e f g h', 'x'.repeat(65)])('refuses the key %j', (bad) => {
  expect(onceKey(form({ onceKey: bad }), {})).toBeUndefined()
})
