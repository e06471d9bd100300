import { beforeAll, describe, expect, it } from 'vitest'

import { rest } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { makeTicket } from './desk/makeTicket'
import { nowhere } from './desk/system'
import { expectRefusal } from './expectRefusal'

let ticket: string

beforeAll(async () => {
  for (const actor of ['ada', 'sam', 'nora'] as const) await tokenFor(actor)
  ticket = (await makeTicket()).id
  // More than a page of a hundred, so that a bound can be seen.
  for (let count = 0; count < 102; count++) await makeTicket()
})

const get = async (actor: Actor, path: string) =>
  rest('GET', `/api/${path}`, { token: await tokenFor(actor) })

describe('a page', () => {
  it.each([
    ['0', 25],
    ['-1', 25],
    ['100000', 100],
    ['1e9', 100],
    ['Infinity', 100],
    ['nothing', 25],
    ['', 25],
    ['2.5', 2],
    ['7', 7],
  ])('of limit=%s has %i tickets', async (limit, expected) => {
    for (const actor of ['ada', 'sam'] as const) {
      const { status, body } = await get(actor, `tickets?limit=${limit}`)
      expect(status).toBe(200)
      expect(body.docs).toHaveLength(expected)
    }
  })

  it('is bounded without pagination as well', async () => {
    const { body } = await get('sam', 'tickets?pagination=false&limit=0')
    expect(body.docs.length).toBeLessThanOrEqual(100)
    const ids = await get('ada', `tickets/${ticket}/messages?limit=0`)
    expect(ids.body.limit).toBe(25)
    const many = await get('ada', `tickets/${ticket}/messages?limit=5000`)
    expect(many.body.limit).toBe(100)
  })

  it.each(['-1', '0', 'x', '99999999999999999999', '1.5', 'NaN'])(
    'of number %s is an answer and no accident',
    async (page) => {
      for (const path of ['tickets?', `tickets/${ticket}/messages?`]) {
        const answer = await get('ada', `${path}page=${page}`)
        if (answer.status === 200) expect(Array.isArray(answer.body.docs)).toBe(true)
        else expectRefusal(answer, 400)
      }
    },
  )

  it('below the first is refused in words', async () => {
    const { status, body } = await get('ada', 'tickets?page=-1')
    expect([status, body.errors[0].code]).toEqual([400, 'page_from_one'])
  })

  it.each(['-5', '99', 'x', '1e9'])(
    'of depth %s shows no more than three levels',
    async (depth) => {
      const { status } = await get('sam', `tickets?depth=${depth}&limit=1`)
      expect(status).toBe(200)
    },
  )
})

describe('a filter', () => {
  it.each([
    ['an unknown field', 'where[nothing][equals]=1'],
    ['a field of the account', 'where[client.email][contains]=a'],
    ['the same in other letters', 'where[client__email][contains]=a'],
    ['a password', 'where[client.password][exists]=true'],
    ['an organization behind a client', 'where[client.memberships.organization][exists]=true'],
    ['a relation in a branch', 'where[or][0][and][0][client.email][contains]=a'],
    ['a relation in a branch in capitals', 'where[OR][0][client.email][contains]=a'],
    ['who it is given to', `where[assignedTo][equals]=${nowhere}`],
    ['who it is given to, by name', 'where[assignedTo.name][contains]=a'],
    ['an unknown status', 'where[status][equals]=done'],
    ['a status that is a number', 'where[status][equals]=5'],
    ['an unknown priority in a list', 'where[priority][in]=low,huge'],
    ['an id that is none', 'where[id][equals]=x'],
    ['a category that is no id', 'where[category][equals]=x'],
    ['a client that is SQL', "where[client][equals]=' or 1=1 --"],
    ['a number too great', 'where[number][equals]=99999999999999'],
    ['an unknown operator', 'where[subject][sounds]=a'],
    ['an operator that is none', 'where[subject]=a'],
    ['a NUL', 'where[subject][equals]=a%00b'],
    ['a long name', `where[${'a.'.repeat(200)}][equals]=1`],
    ['SQL for a name', 'where[subject"; drop table tickets][equals]=1'],
  ])('by %s is refused', async (_, query) => {
    const answer = await get('ada', `tickets?${query}`)
    expectRefusal(answer, 400)
    expectRefusal(await get('ada', `tickets/count?${query}`), 400)
  })

  it('that is too deep or too long is refused to all', async () => {
    const deep = `where${'[and][0]'.repeat(8)}[subject][equals]=a`
    const long = Array.from({ length: 60 }, (_, n) => `where[or][${n}][subject][equals]=a`).join(
      '&',
    )
    for (const actor of ['ada', 'sam', 'nora'] as const) {
      expectRefusal(await get(actor, `tickets?${deep}`), 400)
      expectRefusal(await get(actor, `tickets?${long}`), 400)
    }
  })

  it.each(['where[number][equals]=x', 'where[createdAt][greater_than]=yesterday'])(
    'with %s finds nothing, or is refused',
    async (query) => {
      const answer = await get('ada', `tickets?${query}`)
      if (answer.status === 200) expect(answer.body.totalDocs).toBe(0)
      else expectRefusal(answer, 400)
    },
  )

  it('of staff with wrong values is refused as well', async () => {
    for (const query of [
      'where[assignedTo][equals]=x',
      'where[and][0][project][in]=x,y',
      `where[or][0][id][not_in]=${nowhere},x`,
      'where[status][equals]=done',
      'where[nothing][equals]=1',
    ]) {
      expectRefusal(await get('sam', `tickets?${query}`), 400)
    }
  })

  it('says which value it does not take', async () => {
    const answer = await get('sam', 'tickets?where[status][equals]=done')
    expectRefusal(answer, 400)
    const [{ code, message }] = answer.body.errors
    expect([code, message]).toEqual(['filter_value', expect.stringMatching(/status/i)])
  })

  it('by what is theirs works for clients', async () => {
    const { status, body } = await get(
      'ada',
      'tickets?where[status][equals]=open&where[priority][in]=low,normal,high',
    )
    expect(status).toBe(200)
    expect(body.totalDocs).toBeGreaterThan(0)
  })

  it('of messages, files and events tells nothing of notes', async () => {
    for (const slug of ['messages', 'attachments', 'ticket-events']) {
      const { status, body } = await get('ada', `${slug}?where[isInternal][equals]=true`)
      expect([status, body.totalDocs], slug).toEqual([200, 0])
      expectRefusal(await get('ada', `${slug}?where[ticket.subject][contains]=a`), 400)
    }
  })
})

describe('an order', () => {
  it.each([
    'client.email',
    '-client.name',
    'client__email',
    'assignedTo',
    'assignedTo.name',
    'a,b,c,d,e,f',
  ])('by %s is refused to clients', async (sort) => {
    expectRefusal(await get('ada', `tickets?sort=${sort}`), 400)
  })

  it.each(['mergedInto.createdAt', '-mergedInto__number'])(
    'by %s, which leads back to tickets, is refused to everybody',
    async (sort) => {
      expectRefusal(await get('nora', `tickets?sort=${sort}`), 400)
      expectRefusal(await get('ada', `tickets?sort=${sort}`), 400)
    },
  )

  it.each(['lastActivityAt', '-createdAt', 'priority', 'status,-number'])(
    'by %s is fine',
    async (sort) => {
      expect((await get('ada', `tickets?sort=${sort}`)).status).toBe(200)
    },
  )

  it('of priorities is theirs, not of letters', async () => {
    const { body } = await get('sam', 'tickets?sort=-priority&limit=100')
    const order = ['low', 'normal', 'high', 'urgent']
    const found = body.docs.map(({ priority }: { priority: string }) => order.indexOf(priority))
    expect(found).toEqual(found.toSorted((a: number, b: number) => b - a))
  })
})

describe('a query in a body, as the admin sends a long one', () => {
  const ask = async (actor: Actor, query: string) =>
    rest('POST', '/api/tickets', {
      token: await tokenFor(actor),
      body: query,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
    })

  it('is answered and bounded like one in the address', async () => {
    const { status, body } = await ask('sam', 'limit=1000&where[subject][exists]=true')
    expect([status, body.docs.length]).toEqual([200, 100])
    expectRefusal(await ask('ada', 'where[client.email][contains]=a'), 400)
    expectRefusal(await ask('nobody', 'limit=1'), 401)
  })
})

describe('other things to ask for', () => {
  it.each([
    'tickets?joins[x][limit]=1',
    'tickets?select[hash]=true',
    'tickets?populate[clients][email]=true&depth=1',
    'tickets?sort=nothing',
    'tickets?sort=constructor',
    'tickets?sort=subject;drop table tickets',
    'tickets?where[constructor][equals]=a',
    'tickets?where[__proto__][equals]=a',
    'tickets?draft=true',
    'tickets?trash=true',
    'tickets?locale=xx&fallback-locale=yy',
    'articles?draft=true&limit=100&depth=2',
  ])('%s brings nothing more to light', async (path) => {
    const { status, body } = await get('ada', path)
    expect(status).toBeLessThan(500)
    expect(JSON.stringify(body)).not.toMatch(/"hash":"|bob@globex|"_status":"draft"|@desk\.example/)
  })
})
