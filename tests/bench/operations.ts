import type { Asked } from './drive/Connection'
import { holds, holdsLinks, holdsRows, html, json, page } from './answers'
import type { Sample, Samples } from './drive/samples'
import { searches } from './searches'

type Plan = (nth: number, connection: number) => readonly Asked[]

/**
 * What an operation may take: so many times the floor's own median, or milliseconds of its own. What is
 * not ours has no limit: it shows what the others cannot get below.
 */
export type Limit = { most: number; aim: number } | { within: number } | { isForComparison: true }

export type Operation = Limit & {
  name: string
  as: 'agent' | 'client'
  product: Plan
  floor: Plan
}

const list = (
  name: string,
  { as = 'agent', most, aim }: { as?: Operation['as']; most: number; aim: number },
  filter: Record<string, string>,
  rows: string,
  at = 1,
): Operation => {
  const where = Object.entries(filter).map(([field, value]) => `where[${field}][equals]=${value}`)
  const check = holdsRows(rows, page, as === 'agent')
  const asked = [
    `limit=${page}`,
    'sort=-lastActivityAt',
    ...where,
    ...(at > 1 ? [`page=${at}`] : []),
  ]
  const bare = new URLSearchParams({ ...filter, page: String(at) })
  return {
    ...{ name, as, most, aim },
    product: () => [{ path: `/api/tickets?${asked.join('&')}`, check }],
    floor: () => [{ path: `/tickets?${bare}`, check }],
  }
}

const pick = (from: readonly Sample[], nth: number) => from[nth % from.length]!

const admin = '/admin/collections/tickets'

/** What the team looks at all day. */
function pages(samples: Samples): Operation[] {
  const open = new URLSearchParams({ status: 'open' })
  const floorList = () => [
    { path: `/tickets?${open}`, check: holdsRows('"status":"open"', page, true) },
  ]
  return [
    {
      ...{ name: "Payload's account page", as: 'agent', isForComparison: true },
      product: () => [{ path: '/admin/account', check: holds(200, '</html>', 'staff') }],
      floor: floorList,
    },
    {
      ...{ name: 'inbox page', as: 'agent', most: 14, aim: 7 },
      product: () => [
        { path: `${admin}/inbox?view=open&status=open`, check: holdsLinks(`${admin}/desk/`) },
      ],
      floor: floorList,
    },
    {
      ...{ name: 'ticket page', as: 'agent', most: 18, aim: 9 },
      product: (nth) => {
        const { number, subject, said } = pick(samples.any, nth)
        const check = holds(200, '</html>', html(subject), html(said))
        return [{ path: `${admin}/desk/${number}`, check }]
      },
      floor: (nth) => {
        const { id, subject, said } = pick(samples.any, nth)
        return [{ path: `/tickets/id/${id}`, check: holds(200, json(subject), json(said)) }]
      },
    },
    {
      ...{ name: 'Today', as: 'agent', within: 300 },
      product: () => [{ path: `${admin}/today`, check: holds(200, '</html>', `${admin}/inbox`) }],
      floor: floorList,
    },
  ]
}

/** What is measured. `clients` are the ids of those who drive, in their order. */
export function operations(samples: Samples, clients: readonly string[]): Operation[] {
  const own = (nth: number, connection: number) =>
    pick(samples.own.get(clients[connection % clients.length]!) ?? [], nth)
  const deepest = Math.floor((samples.closed * 0.4) / page)
  const words = 'The page is slow since this morning, and the header is gone on phones.'

  return [
    list('list, first page', { most: 6, aim: 3 }, { status: 'open' }, '"status":"open"'),
    list(
      'list, filtered',
      { most: 8, aim: 4 },
      { status: 'open', priority: 'high' },
      '"priority":"high"',
    ),
    list(
      'list, deep page',
      { most: 8, aim: 4 },
      { status: 'closed' },
      '"status":"closed"',
      deepest,
    ),
    {
      ...{ name: 'ticket with thread', as: 'agent', most: 8, aim: 4 },
      product: (nth) => {
        const { id, subject, said } = pick(samples.any, nth)
        const path = `/api/tickets/${id}/messages?limit=100&include=ticket`
        return [{ path, check: holds(200, json(subject), json(said)) }]
      },
      floor: (nth) => {
        const { id, subject, said } = pick(samples.any, nth)
        return [{ path: `/tickets/id/${id}`, check: holds(200, json(subject), json(said)) }]
      },
    },
    list("client's list", { as: 'client', most: 7, aim: 3 }, {}, '"subject":'),
    {
      ...{ name: 'portal list', as: 'client', most: 14, aim: 7 },
      product: () => [{ path: '/tickets?view=all', check: holdsLinks('/tickets/') }],
      floor: () => [{ path: '/tickets', check: holdsRows('"subject":', page, false) }],
    },
    {
      ...{ name: 'portal detail', as: 'client', most: 18, aim: 9 },
      product: (nth, connection) => {
        const { number, subject, said } = own(nth, connection)
        return [
          { path: `/tickets/${number}`, check: holds(200, '</html>', html(subject), html(said)) },
        ]
      },
      floor: (nth, connection) => {
        const { number, subject, said } = own(nth, connection)
        return [{ path: `/tickets/number/${number}`, check: holds(200, json(subject), json(said)) }]
      },
    },
    ...pages(samples),
    ...searches(samples),
    // Last: what is written makes threads and lists longer than what was read off before.
    {
      ...{ name: 'create', as: 'client', most: 8, aim: 4 },
      product: (nth) => {
        const body = { subject: `Request ${nth}`, description: words, category: samples.category }
        return [{ method: 'POST', path: '/api/tickets', body, check: holds(201, body.subject) }]
      },
      floor: (nth) => {
        const body = { subject: `Request ${nth}`, description: words, category: samples.category }
        return [{ method: 'POST', path: '/tickets', body, check: holds(201, body.subject) }]
      },
    },
    {
      ...{ name: 'reply', as: 'agent', most: 8, aim: 4 },
      product: (nth) => {
        const path = `/api/tickets/${pick(samples.live, nth).id}/messages`
        return [{ method: 'POST', path, body: { content: words }, check: holds(201, words) }]
      },
      floor: (nth) => {
        const path = `/tickets/id/${pick(samples.live, nth).id}`
        return [{ method: 'POST', path, body: { content: words }, check: holds(201, words) }]
      },
    },
  ]
}
