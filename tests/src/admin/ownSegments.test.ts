import { expect, it } from 'vitest'
import { ownSegments } from '@/src/admin/ownSegments'

it.each([
  [
    ['collections', 'tickets', '1'],
    ['collections', 'tickets', '1'],
  ],
  [['constructor'], ['-constructor']],
  [
    ['collections', '__proto__', 'toString'],
    ['collections', '-__proto__', '-toString'],
  ],
  [undefined, undefined],
])('of %j are %j', async (segments, expected) => {
  expect(await ownSegments(Promise.resolve({ segments }))).toEqual({ segments: expected })
})
