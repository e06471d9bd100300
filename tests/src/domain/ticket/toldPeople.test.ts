import { describe, expect, it } from 'vitest'
import { mayBeTold, teamOf } from '@/src/domain/ticket/told'

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

describe('whoever may be told', () => {
  const client = { relationTo: 'clients', id: 'ada', disabled: false } as const
  const staff = { relationTo: 'staff', id: 'sam', disabled: false } as const
  const shared = { isInternal: false }
  const internal = { isInternal: true }
  it.each([
    ['a client of what is shared', client, shared, [], true],
    ['a client of what is internal', client, internal, [], false],
    ['staff of what is internal', staff, internal, [], true],
    ['a disabled client', { ...client, disabled: true }, shared, [], false],
    ['disabled staff', { ...staff, disabled: true }, internal, [], false],
    ['somebody who was told already', staff, shared, ['sam'], false],
    ['somebody when others were', staff, shared, ['ada'], true],
  ])('%s', (_, person, event, told, expected) => {
    expect(mayBeTold(person, event, new Set(told))).toBe(expected)
  })
})
