import type { Answer, Asked } from './drive/Connection'
import type { Sample, Samples } from './drive/samples'

type Plan = (nth: number, connection: number) => readonly Asked[]

export type Operation = {
  name: string
  as: 'agent' | 'client'
  /** Times the floor's own median that it may take, and that it aims at. */
  most: number
  aim: number
  product: Plan
  floor: Plan
}

const page = 25

/** Fails with what was expected and is not there. */
const holds =
  (status: number, ...texts: string[]) =>
  (answer: Answer) => {
    if (answer.status !== status) throw new Error(`status ${answer.status} instead of ${status}`)
    const missing = texts.find((text) => !answer.text.includes(text))
    if (missing !== undefined) throw new Error(`"${missing}" is missing`)
  }

/** A page full of rows, each of which has that text. */
const holdsRows = (row: string, most: number, exact: boolean) => (answer: Answer) => {
  holds(200, '"totalDocs":')(answer)
  const found = answer.text.split(row).length - 1
  if (exact ? found !== most : found < 1 || found > most) throw new Error(`${found} rows`)
}

/** A page of the portal with as many tickets as the list has rows. */
const holdsLinks = (answer: Answer) => {
  holds(200, '</html>')(answer)
  const links = new Set(answer.text.match(/href="\/tickets\/\d+/g))
  if (links.size < page) throw new Error(`${links.size} tickets`)
}

const json = (text: string) => JSON.stringify(text).slice(1, -1)
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')

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

/** Looking for words, best first, against the same index asked without anything around it. */
const search = (name: string, as: Operation['as'], words: string): Operation => ({
  ...{ name, as, most: 8, aim: 4 },
  product: () => [
    {
      path: `/api/tickets?limit=${page}&q=${encodeURIComponent(words)}`,
      check: holdsRows('"subject":', page, false),
    },
  ],
  floor: () => [
    {
      path: `/tickets?q=${encodeURIComponent(words)}`,
      check: holdsRows('"subject":', page, false),
    },
  ],
})

const pick = (from: readonly Sample[], nth: number) => from[nth % from.length]!

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
      product: () => [{ path: '/tickets?view=all', check: holdsLinks }],
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
    search('search, frequent word', 'agent', 'invoice'),
    search('search, two words', 'agent', 'invoice checkout'),
    search("search, client's", 'client', 'invoice'),
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
