import { expect, it } from 'vitest'
import { durationWords } from '@/src/ui/format/durationWords'

it.each([
  [0, 'en', '0 min'],
  [45, 'en', '45 min'],
  [60, 'en', '1 hr'],
  [125, 'en', '2 hr, 5 min'],
  [24 * 60 + 60, 'en', '1 day, 1 hr'],
  [-5, 'en', '0 min'],
  [125, 'de', '2 Std., 5 Min.'],
])('%i minutes in %s are %s', (minutes, language, words) => {
  expect(durationWords(minutes, language)).toBe(words)
})
