import { expect, it } from 'vitest'
import { isFiltered, listAddress, listQuery } from '@/src/portal/tickets/listQuery'

const id = '01a20a9a-45f1-7698-bf8c-69a3a6c12809'
const usual = { view: 'open', sort: 'activity', page: 1 }

it('shows open tickets by activity when nothing is asked', () => {
  expect(listQuery({})).toEqual(usual)
})

it('takes what the address says', () => {
  const asked = {
    view: 'resolved',
    status: 'closed',
    priority: 'urgent',
    category: id,
    project: id,
    sort: 'created',
    page: '3',
  }
  expect(listQuery(asked)).toEqual({ ...asked, page: 3 })
})

it.each([
  { view: 'secret' },
  { status: "open' or 1=1" },
  { priority: ['low', 'high'] },
  { category: 'abc' },
  { project: `${id}x` },
  { sort: 'client.name' },
  { page: '-1' },
  { page: '1e9' },
  { page: '0' },
  { page: ['2'] },
  { unknown: 'x' },
])('counts %j as not said', (params) => {
  expect(listQuery(params)).toEqual(usual)
})

it('never pages without end', () => {
  expect(listQuery({ page: '999999' }).page).toBe(1000)
})

it('writes an address that reads as the same list', () => {
  const query = listQuery({
    view: 'all',
    status: 'open',
    category: id,
    sort: 'priority',
    page: '2',
  })
  const address = new URLSearchParams(listAddress(query, {}))
  expect(listQuery(Object.fromEntries(address))).toEqual(query)
  expect(listAddress(listQuery({}), {})).toBe('')
  expect(listAddress(query, { page: 1, status: undefined })).not.toContain('page')
})

it('knows a filtered list from one that is only sorted or paged', () => {
  expect(isFiltered(listQuery({ sort: 'created', page: '2', view: 'all' }))).toBe(false)
  expect(isFiltered(listQuery({ priority: 'low' }))).toBe(true)
})
