import { beforeAll, describe, expect, it } from 'vitest'

import { rest } from '../../support/rest'
import { tokenOf } from '../../support/tokenOf'
import { bodyOf, makeArticle } from '../desk/articles'
import { category, organization, person, sql } from '../desk/system'
import { articles, tickets, type SearchedTicket } from './relevance/corpus'
import { languages, queries, type Answer } from './relevance/queries'

const names = new Map<string, Answer | 'filler'>()

/** Past all hooks, as a reindex finds them: what is tried here is what is found. */
async function insertTickets(rows: readonly (SearchedTicket & { name: string })[]) {
  const common = [
    await person('ivy@initech.example'),
    await organization('Initech'),
    await category(),
    JSON.stringify(rows),
  ]
  const made = await sql(
    `with rows as (
       select row, place, gen_random_uuid() as id
       from jsonb_array_elements($4::jsonb) with ordinality as each(row, place)
     ), made as (
       insert into tickets (id, subject, description, client_id, requester_name, organization_id,
         category_id, source, priority, last_activity_at)
       select id, row->>'subject', row->>'description', $1, 'Ivy Chen', $2, $3, 'portal', 'normal',
         now() - place * interval '1 hour'
       from rows order by place
     )
     select id, row->>'name' as name, row from rows`,
    common,
  )
  for (const { id, name, row } of made) {
    names.set(String(id), name as Answer)
    const { replies = [], notes = [], files = [] } = row as SearchedTicket
    for (const [text, isInternal] of [
      ...replies.map((text) => [text, false] as const),
      ...notes.map((text) => [text, true] as const),
    ]) {
      await sql(
        `insert into messages (id, ticket_id, author_name, author_side, content, is_internal,
           client_id, organization_id)
         values (gen_random_uuid(), $1, 'Sam Okafor', 'staff', $2, $3, $4, $5)`,
        [id, text, isInternal, common[0], common[1]],
      )
    }
    for (const file of files) {
      await sql(
        `insert into attachments (id, ticket_id, name, client_id, organization_id)
         values (gen_random_uuid(), $1, $2, $3, $4)`,
        [id, file, common[0], common[1]],
      )
    }
  }
}

const syllables = ['ka', 'lo', 'mi', 'tu', 're', 'sen', 'dor', 'vil', 'pra', 'gun', 'bes', 'ful']
const filler = (n: number) =>
  Array.from({ length: 30 }, (_, at) => {
    const seed = (n * 31 + at * 17) % 1728
    return [seed % 12, Math.floor(seed / 12) % 12, Math.floor(seed / 144)]
      .map((each) => syllables[each])
      .join('')
  }).join(' ')

beforeAll(async () => {
  await insertTickets(Object.entries(tickets).map(([name, ticket]) => ({ ...ticket, name })))
  await insertTickets(
    Array.from({ length: 80 }, (_, n) => ({
      name: 'filler',
      subject: `Request about ${filler(n).slice(0, 40)}`,
      description: `Please have a look at the page. ${filler(n + 500)}`,
    })),
  )
  await insertTickets(
    Object.entries(languages).map(([name, [, text]]) => ({
      name: name as Answer,
      subject: name,
      description: text,
    })),
  )
  for (const { id, number } of await sql(`select id, number from tickets where number <= 14`)) {
    names.set(String(id), `#${Number(number)}`)
  }
  for (const [name, { title, summary, body }] of Object.entries(articles)) {
    const { id } = await makeArticle({ title, summary, body: bodyOf(body) })
    names.set(id, `article:${name}` as Answer)
  }
})

async function firstThree(text: string, kind: 'tickets' | 'articles') {
  const q = encodeURIComponent(text)
  const path =
    kind === 'tickets' ? `tickets?limit=3&select[number]=true&q=${q}` : `desk/search?q=${q}`
  const { status, body } = await rest('GET', `/api/${path}`, {
    token: await tokenOf('sam@desk.example'),
  })
  expect(status, JSON.stringify(body)).toBe(200)
  const { docs } = (kind === 'tickets' ? body : body.articles) as { docs: { id: string }[] }
  return docs.slice(0, 3).map(({ id }) => names.get(id) ?? id)
}

it('finds what people look for among the first three', async () => {
  const missed: string[] = []
  let all = 0
  for (const [kind, list] of Object.entries(queries)) {
    const before = missed.length
    for (const [query, answer] of list) {
      const found = await firstThree(query, answer.startsWith('article:') ? 'articles' : 'tickets')
      if (!found.includes(answer))
        missed.push(`${kind}: ${query} → ${found.join(', ') || 'nothing'}`)
    }
    all += list.length
    console.info(`${kind}: ${list.length - missed.length + before} of ${list.length}`)
  }
  console.info(`${all - missed.length} of ${all} among the first three\n${missed.join('\n')}`)
  expect(all).toBeGreaterThanOrEqual(120)
  expect((all - missed.length) / all).toBeGreaterThanOrEqual(0.97)
})

describe('other languages', () => {
  it.each(Object.entries(languages))('finds %s', async (name, [query]) => {
    expect(await firstThree(query, 'tickets')).toContain(name)
  })
})
