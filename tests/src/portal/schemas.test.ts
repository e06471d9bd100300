import { expect, it } from 'vitest'
import { contentMax, subjectMax } from '@/src/domain/limits'
import { fill } from '@/src/portal/fill'
import { replyShape, requestShape, wrongIn } from '@/src/portal/form/schemas'

it.each([
  ['Words', {}],
  ['', { content: 'missing' }],
  [' \n ', { content: 'missing' }],
  ['x'.repeat(contentMax), {}],
  ['x'.repeat(contentMax + 1), { content: 'tooLong' }],
])('[1.2] checks a reply: %#', (content, wrong) => {
  expect(wrongIn(replyShape, { content })).toEqual(wrong)
})

it('[1.3] checks a request, field by field', () => {
  expect(wrongIn(requestShape, { subject: '', category: '', description: '' })).toEqual({
    subject: 'missing',
    category: 'missing',
    description: 'missing',
  })
  const fine = { subject: 'x'.repeat(subjectMax), category: 'id', description: 'Words' }
  expect(wrongIn(requestShape, fine)).toEqual({})
  expect(wrongIn(requestShape, { ...fine, subject: `${fine.subject}x` })).toEqual({
    subject: 'tooLong',
  })
})

it('fills only the holes it knows', () => {
  expect(fill('{name} of {size}, {other}', { name: 'a{size}', size: 2 })).toBe(
    'a{size} of 2, {other}',
  )
})
