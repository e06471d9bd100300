import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { statementsOf } from '../../support/statements'
import { reply } from '../desk/act'
import { tokenFor, type Actor } from '../desk/actors'
import { makeArticle } from '../desk/articles'
import { makeNote, makeTicket, patch } from '../desk/makeTicket'
import { person, project, put } from '../desk/system'
import { hostileQueries } from './relevance/hostile'

type Doc = {
  id: string
  subject: string
  highlights?: { snippet: { text: string; isHit: boolean }[] }
}

const ask = async (actor: Actor, path: string) =>
  rest('GET', path, { token: await tokenFor(actor) })
const q = (text: string) => `q=${encodeURIComponent(text)}`

async function found(actor: Actor, text: string, more = ''): Promise<string[]> {
  const { status, body } = await ask(actor, `/api/tickets?${q(text)}${more}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return (body.docs as Doc[]).map(({ id }) => id)
}

/** Every answer that a search of this word gives this person, in every place there is. */
async function answers(actor: Actor, word: string, isBrief = false) {
  const first = [
    await ask(actor, `/api/desk/search?${q(word)}`),
    await ask(actor, `/api/articles/suggestions?${q(word)}`),
  ]
  const said = isBrief ? first : [...first, ...(await otherAnswers(actor, word))]
  return said.map(({ status, body }) => ({ status, body: JSON.stringify(body) }))
}

async function otherAnswers(actor: Actor, word: string) {
  const token = await tokenFor(actor)
  const where = `{ search: { like: ${JSON.stringify(word)} } }`
  return [
    await ask(actor, `/api/tickets?${q(word)}`),
    await ask(actor, `/api/tickets?${q(word)}&sort=-createdAt`),
    await ask(actor, `/api/tickets?${q(`${word} `)}&where[status][equals]=open`),
    await ask(actor, `/api/tickets/count?${q(word)}`),
    await ask(actor, `/api/tickets?where[search][like]=${encodeURIComponent(word)}`),
    await graphql(`{ Tickets(where: ${where}) { totalDocs docs { id } } }`, {}, token),
    await graphql(`{ countTickets(where: ${where}) { totalDocs } }`, {}, token),
  ]
}

let ticketOfAda: string
let ticketOfBob: string

beforeAll(async () => {
  ticketOfAda = (await makeTicket('ada@acme.example', { subject: 'About the Xylotherm' })).id
  ticketOfBob = (
    await makeTicket('bob@globex.example', {
      subject: 'Only Globex knows the quaggarine',
      description: 'It is next to the xubatronic.',
    })
  ).id
  await makeNote(ticketOfAda, 'The client must not read of the okapimeter.')
  await reply('bob', ticketOfBob, { content: 'The wombatage is due.' })
  await put(
    slugs.attachments,
    {
      ticket: ticketOfBob,
      uploadedBy: { relationTo: 'clients', value: await person('bob@globex.example') },
    },
    { name: 'echidnagram.txt', data: Buffer.from('words') },
  )
  await makeArticle({ title: 'The tapirology of the team', audience: 'staff' })
})

describe('what somebody may not see', () => {
  const planted = [
    'okapimeter',
    'quaggarine',
    'xubatronic',
    'wombatage',
    'echidnagram',
    'tapirology',
  ]
  const nowhere = 'zzyzxkorbian'

  it.each(['nobody', 'gone', 'ada', 'alan', 'eve'] as const)(
    '%s learns nothing of it',
    async (actor) => {
      const plain = await answers(actor, nowhere)
      const slip = await answers(actor, 'zzyzxkorbin', true)
      const readsIt = actor === 'eve' ? ['tapirology'] : []
      for (const word of planted.filter((each) => !readsIt.includes(each))) {
        expect(await answers(actor, word), word).toEqual(plain)
        expect(await answers(actor, word.replace(/[ai]/, ''), true), word).toEqual(slip)
        expect(await answers(actor, word.slice(0, 7), true), word).toEqual(slip)
      }
    },
  )

  it('is there to be found by whoever may', async () => {
    for (const word of planted.slice(1, 5)) {
      expect(await found('bob', word), word).toEqual([ticketOfBob])
      expect(await found('sam', word), word).toEqual([ticketOfBob])
    }
    expect(await found('sam', 'okapimeter')).toEqual([ticketOfAda])
    expect(await found('nora', 'okapimetr')).toEqual([ticketOfAda])
    expect(await found('bea', 'quaggarine')).toEqual([])
  })

  it('takes as many questions to the database as what is nowhere', async () => {
    const path = (word: string) => `/api/desk/search?${q(word)}`
    await ask('ada', path('warming'))
    const count = async (word: string) => (await statementsOf(() => ask('ada', path(word)))).length
    expect(await count('okapimeter')).toBe(await count(nowhere))
    expect(await count('quaggarine')).toBe(await count(nowhere))
  })
})

describe('a list that is searched', () => {
  it('takes its filters, its order and its pages along', async () => {
    const ids: string[] = []
    for (const priority of ['low', 'urgent', 'normal']) {
      ids.push((await makeTicket('alan@acme.example', { subject: 'A marmoset', priority })).id)
    }
    const [low, urgent, normal] = ids
    await reply('sam', urgent!, { content: 'We fed the marmoset, the marmoset is well.' })
    expect((await found('alan', 'marmoset')).toSorted()).toEqual(ids.toSorted())
    expect(await found('alan', 'marmoset', '&where[priority][equals]=low')).toEqual([low])
    expect(await found('alan', 'marmoset priority:urgent')).toEqual([urgent])
    expect(await found('alan', 'marmoset -priority:low,urgent')).toEqual([normal])
    expect(await found('alan', 'marmoset', '&sort=priority')).toEqual([low, normal, urgent])
    expect(await found('alan', 'marmoset -fed')).not.toContain(urgent)
    expect(await found('alan', '"fed the marmoset"')).toEqual([urgent])
    const { body: first } = await ask('alan', `/api/tickets?${q('marmoset')}&limit=2`)
    const { body: second } = await ask('alan', `/api/tickets?${q('marmoset')}&limit=2&page=2`)
    expect(first).toMatchObject({ totalDocs: 3, totalPages: 2, hasNextPage: true })
    expect(second).toMatchObject({ page: 2, hasPrevPage: true, hasNextPage: false })
    expect([...first.docs, ...second.docs].map(({ id }: Doc) => id).toSorted()).toEqual(
      ids.toSorted(),
    )
    const { body: counted } = await ask('alan', `/api/tickets/count?${q('marmoset')}`)
    expect(counted).toEqual({ totalDocs: 3 })
  })

  it('reads filters that are typed, in both languages', async () => {
    const shop = await project('Acme shop')
    const { id } = await makeTicket('ada@acme.example', { subject: 'A zorillafox', project: shop })
    await patch(id, { assignedTo: await person('sam@desk.example') })
    for (const typed of [
      'project:"acme shop"',
      'projekt:shop',
      'from:ada',
      'von:Brenner',
      'category:technical',
      'created:today',
      'erstellt:7d',
      'org:acme',
      'assigned:me',
      'status:in_progress',
      'status:offen,inarbeit',
    ]) {
      expect(await found('sam', `zorillafox ${typed}`), typed).toEqual([id])
    }
    for (const typed of [
      'from:bob',
      'created:<2020',
      'assigned:nobody',
      '-org:acme',
      'project:nowhere',
    ]) {
      expect(await found('sam', `zorillafox ${typed}`), typed).toEqual([])
    }
    // What waits for nobody does not wait for the client.
    expect(await found('sam', 'zorillafox -waiting:client')).toEqual([id])
    // Who works on a ticket is not for clients to ask.
    expect(await found('ada', 'zorillafox assigned:sam')).toEqual([])
    expect(await found('sam', 'from:ada')).toContain(id)
  })

  it('shows where it was found, as pieces of text', async () => {
    const { id } = await makeTicket('ada@acme.example', {
      subject: 'Meerkat <b>',
      description: 'None.',
    })
    await reply('sam', id, { content: 'A <script>alert("meerkats")</script> in the house.' })
    const { body } = await ask('ada', `/api/desk/search?${q('meerkat script')}`)
    const [doc] = body.tickets.docs
    expect(doc.highlights.subject).toEqual([
      { text: 'Meerkat', isHit: true },
      { text: ' <b>', isHit: false },
    ])
    const hits = doc.highlights.snippet.filter(({ isHit }: { isHit: boolean }) => isHit)
    expect(hits.map(({ text }: { text: string }) => text)).toEqual(['script', 'meerkats', 'script'])
  })

  it('is searched in GraphQL as well', async () => {
    const query = `query ($q: String) {
      Tickets(where: { search: { like: $q } }) { totalDocs docs { id } }
      countTickets(where: { search: { like: $q } }) { totalDocs }
    }`
    const { body } = await graphql(query, { q: 'wombatage' }, await tokenFor('bob'))
    expect(body.data, JSON.stringify(body)).toEqual({
      Tickets: { totalDocs: 1, docs: [{ id: ticketOfBob }] },
      countTickets: { totalDocs: 1 },
    })
  })

  it('says what a mistyped word was taken for', async () => {
    const { body } = await ask('bob', `/api/desk/search?${q('quagarine')}`)
    expect(body.tickets).toMatchObject({ totalDocs: 1, corrected: 'quaggarine' })
  })

  it.each([
    ['one of several', 'where[or][0][search][like]=a&where[or][1][subject][like]=b'],
    ['another comparison', 'where[search][equals]=a'],
    ['more than is taken', `${q('x'.repeat(201))}`],
    ['too many words', q('w '.repeat(21))],
    ['two texts', 'q=a&q=b'],
  ])('is refused in words: %s', async (_, query) => {
    expect((await ask('ada', `/api/tickets?${query}`)).status).toBe(400)
  })

  it('cannot be what is changed or deleted by', async () => {
    const path = '/api/tickets?where[search][like]=zorillafox'
    for (const [actor, method, status] of [
      ['sam', 'PATCH', 403],
      ['nora', 'DELETE', 400],
    ] as const) {
      const body = { priority: 'low' }
      const answer = await rest(method, path, { token: await tokenFor(actor), body })
      expect(answer.status).toBe(status)
    }
  })
})

it('answers every hostile question with 200 or 400', async () => {
  for (const text of hostileQueries) {
    const wellFormed = encodeURIComponent(text.toWellFormed())
    for (const path of ['desk/search', 'tickets']) {
      const { status } = await ask('sam', `/api/${path}?q=${wellFormed}`)
      expect([200, 400, 414], `${path}: ${text.slice(0, 60)}`).toContain(status)
    }
  }
  expect((await ask('sam', '/api/desk/search?q=%ff%fe')).status).toBe(200)
  expect((await ask('sam', '/api/desk/search')).status).toBe(200)
})
