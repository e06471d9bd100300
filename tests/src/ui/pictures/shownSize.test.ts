import { expect, it } from 'vitest'
import { shownSize } from '@/src/ui/pictures/shownSize'

const most = { width: 320, height: 180 }

it.each([
  ['a screenshot', 1920, 1080, { width: 320, height: 180 }],
  ['a long page', 1200, 9000, { width: 24, height: 180 }],
  ['a banner', 4000, 100, { width: 320, height: 8 }],
  ['a line', 9000, 1, { width: 320, height: 1 }],
  ['a small one, no larger than it is', 40, 30, { width: 40, height: 30 }],
  ['one of no size', 0, 0, null],
  ['one of which it is not known', null, undefined, null],
])('%s', (_, width, height, shown) => {
  expect(shownSize({ width, height }, most)).toEqual(shown)
})

it('is never larger than it was drawn', () => {
  expect(shownSize({ width: 1000, height: 1000 }, { width: 2000, height: 2000 })).toEqual({
    width: 480,
    height: 480,
  })
})
