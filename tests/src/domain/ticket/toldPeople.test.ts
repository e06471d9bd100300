import { describe, expect, it } from 'vitest'

import { teamOf } from '@/src/domain/ticket/told'

const ann = { id: 'ann', disabled: false }
const ben = { id: 'ben', disabled: false }
const gone = { id: 'gone', disabled: true }

describe('the team of a ticket', () => {
  it.each([
    ['its assignee alone', [ann, ben], 'ben', [ben]],
    ['everybody while nobody is assigned', [ann, ben], null, [ann, ben]],
    ['everybody while the assignee is disabled', [ann, ben, gone], 'gone', [ann, ben]],
    ['everybody while the assignee no longer works on tickets', [ann, ben], 'eve', [ann, ben]],
    ['nobody where there is nobody', [], 'ann', []],
  ])('is %s', (_, workers, assignee, expected) => {
    expect(teamOf(workers, assignee)).toEqual(expected)
  })
})
