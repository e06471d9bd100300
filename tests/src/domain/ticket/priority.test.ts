import { expect, it } from 'vitest'
import { priorities, priority } from '@/src/domain/ticket/priority'

it('sorts from low to urgent, because the database keeps this order', () => {
  expect(priorities).toEqual(['low', 'normal', 'high', 'urgent'])
  expect(Object.keys(priority)).toEqual([...priorities])
})

it.each(priorities)('%s says what it means in words of its own', (name) => {
  const { label, meaning } = priority[name]
  expect(label.toLowerCase()).toBe(name)
  expect(meaning.length).toBeGreaterThan(10)
  expect(priorities.filter((other) => priority[other].meaning === meaning)).toEqual([name])
})
