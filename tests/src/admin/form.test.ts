import { describe, expect, it } from 'vitest'
import { movedValues, unsavedValues } from '@/src/admin/form/unsavedValues'

const read = { status: 'open', priority: 'normal', project: null, rating: { score: 5 } }
const form = {
  status: { value: 'open' },
  priority: { value: 'high' },
  project: { value: undefined },
  rating: {},
  conversation: { value: 'no field of the ticket' },
}

describe('a form over a ticket that moves', () => {
  it('tells what a person changed', () => {
    expect(unsavedValues(form, read)).toEqual([{ path: 'priority', value: 'high' }])
  })

  it('takes over what moved in the fields they left alone, and nothing else', () => {
    const now = { ...read, status: 'waiting', priority: 'urgent', rating: { score: 1 } }
    expect(movedValues(form, read, now)).toEqual([{ path: 'status', value: 'waiting' }])
  })

  it('changes nothing when the ticket could not be read', () => {
    expect(movedValues(form, read, {})).toEqual([])
  })
})
