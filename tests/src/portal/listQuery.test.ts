import { describe, expect, it } from 'vitest'
import {
  isFiltered,
  listAddress,
  listQuery,
  noFilter,
  type ListQuery,
} from '@/src/portal/tickets/listQuery'

const id = '01a20a9a-45f1-7698-bf8c-69a3a6c12809'
const other = '01a20a9a-45f1-7698-bf8c-69a3a6c12810'
const cursor = `2026-01-02T03:04:05.678Z~${id}`
const said = (query: ListQuery) =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
const usual = { view: 'open', sort: 'activity' }

it('[1.1] shows open tickets by activity when nothing is asked', () => {
  expect(said(listQuery({}))).toEqual(usual)
})

it('[1.1] takes what the address says', () => {
  const asked = {
    view: 'resolved',
    status: 'closed',
    priority: 'urgent',
    category: id,
    project: id,
    from: '2026-02-28',
    to: '2026-03-01',
    q: 'contact form',
    sort: 'created',
    after: cursor,
  }
  expect(said(listQuery(asked))).toEqual(asked)
})

it.each([
  { view: 'secret' },
  { status: "open' or 1=1" },
  { status: 'resolved' },
  { priority: ['', ','] },
  { category: 'abc' },
  { project: `${id}x` },
  { from: '2026-02-30' },
  { to: 'yesterday' },
  { from: ['2026-02-28'] },
  { q: '   ' },
  { q: ['a', 'b'] },
  { sort: 'client.name' },
  { after: id },
  { after: `high~${cursor}` },
  { before: 'x'.repeat(5000) },
  { unknown: 'x' },
])('[1.1] counts %j as not said', (params) => {
  expect(said(listQuery(params))).toEqual(usual)
})

it.each([
  [{ priority: 'high,low' }, { priority: 'low,high' }],
  [{ priority: ['high', 'low', 'high'] }, { priority: 'low,high' }],
  [{ priority: 'high,huge' }, { priority: 'high' }],
  [
    { view: 'all', status: 'closed,open,nonsense' },
    { view: 'all', status: 'open,closed' },
  ],
  [{ status: 'open,closed' }, { status: 'open' }],
  [{ category: `${id},x,${other},${id}` }, { category: `${id},${other}` }],
])('[1.1] takes several of one filter, each once: %j', (params, expected) => {
  const query = listQuery(params)
  expect(said(query)).toEqual({ ...usual, ...expected })
  expect(said(listQuery(Object.fromEntries(new URLSearchParams(listAddress(query)))))).toEqual(
    said(query),
  )
})

it('[1.1] goes one way only', () => {
  expect(said(listQuery({ after: cursor, before: cursor }))).toEqual({ ...usual, after: cursor })
})

it('[1.1] writes an address that reads as the same list', () => {
  const query = listQuery({
    view: 'all',
    status: 'open',
    category: id,
    q: '50% & more',
    to: '2026-01-01',
  })
  const address = new URLSearchParams(listAddress(query))
  expect(said(listQuery(Object.fromEntries(address)))).toEqual(said(query))
  expect(listAddress(listQuery({}))).toBe('')
})

it('[1.1] begins anew when something else than the page changes', () => {
  const query = listQuery({ priority: 'high', after: cursor })
  expect(listAddress(query)).toContain('after=')
  expect(listAddress(query, { priority: 'low' })).toBe('?priority=low')
  expect(listAddress(query, { after: undefined, before: cursor })).not.toContain('after=')
})

it('[1.1] knows a filtered list from one that is only sorted or paged', () => {
  expect(isFiltered(listQuery({ sort: 'created', after: cursor, view: 'all' }))).toBe(false)
  expect(isFiltered(listQuery({ priority: 'low' }))).toBe(true)
  expect(isFiltered(listQuery({ q: 'x' }))).toBe(true)
  expect(isFiltered({ ...listQuery({ q: 'x', from: '2026-01-01' }), ...noFilter })).toBe(false)
})

describe('when a ticket was created', () => {
  it.each([
    [
      { from: '2026-11-30', to: '2026-11-01' },
      { from: '2026-11-01', to: '2026-11-30' },
    ],
    [{ from: '2026-11-30' }, { from: '2026-11-30' }],
    [{ last: '7' }, { last: '7' }],
    [{ last: '8' }, {}],
    [{ last: '7', to: '2026-11-30' }, { to: '2026-11-30' }],
  ])('%j', (params, expected) => {
    const { from, to, last } = listQuery(params)
    const said = Object.entries({ from, to, last }).filter(([, value]) => value !== undefined)
    expect(Object.fromEntries(said)).toEqual(expected)
  })
})
