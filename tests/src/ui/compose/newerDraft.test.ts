import { expect, it } from 'vitest'
import { newerDraft } from '@/src/ui/compose/newerDraft'

const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:05:00.000Z']

it.each([
  ['nothing', null, null, undefined],
  ['the one of this browser', { text: 'here' }, null, 'here'],
  ['the one of the desk', null, { text: 'there', at: early }, 'there'],
  ['the newer, here', { text: 'here', at: late }, { text: 'there', at: early }, 'here'],
  ['the newer, there', { text: 'here', at: early }, { text: 'there', at: late }, 'there'],
  [
    'of an old one without a time the desk’s',
    { text: 'here' },
    { text: 'there', at: early },
    'there',
  ],
  [
    'nothing of what was sent elsewhere',
    { text: 'here', at: early, saved: true },
    { text: '', at: late },
    undefined,
  ],
  ['what never got to the desk', { text: 'here', at: early }, { text: '', at: late }, 'here'],
  [
    'what was written after the sending',
    { text: 'here', at: late, saved: true },
    { text: '', at: early },
    'here',
  ],
  ['nothing where both are empty', { text: '', at: late }, { text: '', at: early }, undefined],
])('goes on with %s', (_, here, there, expected) => {
  expect(newerDraft(here, there)?.text).toBe(expected)
})
